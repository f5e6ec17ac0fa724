using Markdig.Parsers;
using Markdig.Syntax;
using Microsoft.CodeAnalysis.Text;

namespace ErrorCatalog.Generator.Parsing.Workarounds;

/// <summary>
/// How deep quotes, lists and footnotes may lie in each other. Every line asks each block that it lies in, so that without a limit a small
/// file could take minutes. GitHub's own parser has the same limit for lists.
/// </summary>
internal sealed class NestingLimit
{
    private const int MaxDepth = 100;

    private readonly List<TextSpan> _tooDeep = [];

    /// <summary>Gets the lines on which one of them was taken for text, since it lay too deep.</summary>
    public IReadOnlyCollection<TextSpan> TooDeep => _tooDeep;

    /// <summary>Tells whether another container may open here, and takes note if not.</summary>
    public bool Allows(BlockProcessor processor)
    {
        int depth = 0;
        for (ContainerBlock? container = processor.CurrentContainer; container is not null && depth <= MaxDepth; container = container.Parent)
        {
            depth += container is ListBlock or MarkdownDocument ? 0 : 1;
        }

        if (depth < MaxDepth)
        {
            return true;
        }

        var line = TextSpan.FromBounds(processor.Line.Start, processor.Line.End + 1);
        if (_tooDeep.Count == 0 || _tooDeep[_tooDeep.Count - 1] != line)
        {
            _tooDeep.Add(line);
        }

        return false;
    }
}
