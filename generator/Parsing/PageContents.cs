using ErrorCatalog.Generator.Parsing.Html;
using ErrorCatalog.Generator.Parsing.Inlines;
using ErrorCatalog.Generator.Parsing.Tables;
using Markdig.Helpers;
using Markdig.Syntax;
using Microsoft.CodeAnalysis.Text;

namespace ErrorCatalog.Generator.Parsing;

/// <summary>What is read of a page so far, in its order.</summary>
internal sealed class PageContents(InlineReader inlines, StrayRowFinder strayRows)
{
    private readonly List<MarkdownTable> _tables = [];
    private readonly List<MarkdownTable> _unreadTables = [];
    private readonly List<OutlineItem> _outline = [];

    /// <summary>Gets the headings that what follows lies under, the outermost first.</summary>
    public List<Heading> Headings { get; } = [];

    public List<MarkdownComment> StrayComments { get; } = [];

    public void Add(MarkdownTable table, TableBlock block)
    {
        EndTable();
        strayRows.Enter(block);
        _tables.Add(table);
    }

    public void Add(HtmlTable html, MarkdownTable table)
    {
        EndTable();
        (html.IsRead ? _tables : _unreadTables).Add(table);
    }

    public void LookForStrayRows(Block block) => strayRows.Read(block);

    /// <summary>Ends the place where rows of the last table may stray.</summary>
    public void EndTable()
    {
        EquatableArray<TextSpan> rows = strayRows.Leave();
        if (rows.Count > 0)
        {
            _tables[_tables.Count - 1] = _tables[_tables.Count - 1] with { StrayRows = rows };
        }
    }

    public void EnterSection(int level, string source, TextSpan span)
    {
        EndTable();
        string text = inlines.ReadHeading(HeadingAnchor.Remove(source));
        Headings.RemoveAll(outer => outer.Level >= level);
        Headings.Add(new Heading(level, text));
        _outline.Add(new OutlineItem(text, span, IsHeading: true));
    }

    public void AddListItem(StringSlice firstLine)
        => _outline.Add(new OutlineItem(
            inlines.ReadHeading(firstLine.ToString()),
            TextSpan.FromBounds(firstLine.Start, firstLine.End + 1),
            IsHeading: false));

    public ParsedDocument ToDocument(IReadOnlyCollection<NearTable> nearTables, IReadOnlyCollection<TextSpan> tooDeep, IReadOnlyCollection<TextSpan> rowsCutOff)
    {
        EndTable();
        return new ParsedDocument(
            EquatableArray<MarkdownTable>.From(_tables),
            EquatableArray<MarkdownTable>.From(_unreadTables),
            EquatableArray<NearTable>.From(nearTables),
            EquatableArray<MarkdownComment>.From(StrayComments),
            EquatableArray<TextSpan>.From(tooDeep),
            EquatableArray<TextSpan>.From(rowsCutOff),
            EquatableArray<OutlineItem>.From(_outline));
    }
}

/// <summary>A heading that what follows lies under.</summary>
internal sealed record Heading(int Level, string Text);
