using Markdig.Parsers;

namespace ErrorCatalog.Generator.Parsing.Workarounds;

/// <summary>Reads block quotes up to the limit.</summary>
internal sealed class LimitedQuoteBlockParser(NestingLimit nesting) : QuoteBlockParser
{
    public override BlockState TryOpen(BlockProcessor processor) => nesting.Allows(processor) ? base.TryOpen(processor) : BlockState.None;
}
