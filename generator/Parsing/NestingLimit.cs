using System.Collections.Generic;
using Markdig.Parsers;
using Markdig.Syntax;
using Microsoft.CodeAnalysis.Text;

namespace ErrorCatalog.Generator.Parsing;

/// <summary>
/// How deep quotes and lists may lie in each other. Every line asks each block that it lies in, so that without a limit a small
/// file could take minutes. GitHub's own parser has the same limit for lists.
/// </summary>
internal sealed class NestingLimit
{
    private const int MaxDepth = 100;

    private readonly List<TextSpan> _refused = [];

    /// <summary>Gets the lines on which a quote or a list was taken for text, since it lay too deep.</summary>
    public IReadOnlyCollection<TextSpan> Refused => _refused;

    /// <summary>Tells whether another container may open here, and takes note if not.</summary>
    public bool Allows(BlockProcessor processor)
    {
        int depth = 0;
        for (ContainerBlock? container = processor.CurrentContainer; container is not null && depth <= MaxDepth; container = container.Parent)
        {
            depth += container is QuoteBlock or ListItemBlock ? 1 : 0;
        }

        if (depth < MaxDepth)
        {
            return true;
        }

        var line = TextSpan.FromBounds(processor.Line.Start, processor.Line.End + 1);
        if (_refused.Count == 0 || _refused[_refused.Count - 1] != line)
        {
            _refused.Add(line);
        }

        return false;
    }
}

/// <summary>Reads block quotes up to the limit.</summary>
internal sealed class LimitedQuoteBlockParser(NestingLimit nesting) : QuoteBlockParser
{
    public override BlockState TryOpen(BlockProcessor processor) => nesting.Allows(processor) ? base.TryOpen(processor) : BlockState.None;
}

/// <summary>Reads lists up to the limit.</summary>
internal sealed class LimitedListBlockParser(NestingLimit nesting) : ListBlockParser
{
    public override BlockState TryOpen(BlockProcessor processor) => nesting.Allows(processor) ? base.TryOpen(processor) : BlockState.None;
}
