using Markdig.Helpers;
using Markdig.Parsers;
using Markdig.Syntax;

namespace ErrorCatalog.Generator.Parsing.Tables;

/// <summary>A table as a block of the document: its lines, not yet divided into cells.</summary>
internal sealed class TableBlock(BlockParser parser, StringSlice header, int columnCount) : LeafBlock(parser)
{
    public StringSlice Header { get; } = header;

    public int ColumnCount { get; } = columnCount;

    public List<StringSlice> Rows { get; } = [];

    public int LastLine { get; set; }
}
