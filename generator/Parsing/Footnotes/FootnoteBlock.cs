using Markdig.Parsers;
using Markdig.Syntax;

namespace ErrorCatalog.Generator.Parsing.Footnotes;

/// <summary>The definition of a footnote.</summary>
internal sealed class FootnoteBlock(BlockParser parser) : ContainerBlock(parser);
