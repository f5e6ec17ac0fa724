using Markdig.Parsers;

namespace ErrorCatalog.Generator.Parsing.Workarounds;

/// <summary>Reads lists up to the limit.</summary>
internal sealed class LimitedListBlockParser(NestingLimit nesting) : ListBlockParser
{
    public override BlockState TryOpen(BlockProcessor processor) => nesting.Allows(processor) ? base.TryOpen(processor) : BlockState.None;
}
