using System.Threading;
using ErrorCatalog.Generator.Parsing.Inlines;

namespace ErrorCatalog.Generator.Parsing.Html;

/// <summary>
/// Finds the tables in HTML, and what is in their cells, as browsers do: end tags may be missing, and text in a table but in none of
/// its cells is not the table's.
/// </summary>
internal sealed class HtmlTableReader
{
    // What is in a table is in the cell of every table around it too. No page that people read nests more of them.
    private const int MaxDepth = 8;
    private const int TokensBetweenCancellationChecks = 1024;

    private readonly HtmlSource _source;
    private readonly string _html;
    private readonly HtmlTableBuilder _tables;
    private readonly Stack<OpenTable> _open = new();
    private readonly List<MarkdownComment> _comments = [];
    private int _tooDeep;

    private HtmlTableReader(HtmlSource source, HtmlTableBuilder tables)
    {
        _source = source;
        _html = source.ToString();
        _tables = tables;
    }

    /// <summary>Reads the tables of a page.</summary>
    /// <param name="source">The HTML of the page.</param>
    /// <param name="tables">Receives the tables.</param>
    /// <param name="cancellationToken">Ends the reading early.</param>
    public static void Read(HtmlSource source, HtmlTableBuilder tables, CancellationToken cancellationToken)
    {
        var reader = new HtmlTableReader(source, tables);
        int count = 0;
        foreach (HtmlToken token in HtmlTokenizer.Read(reader._html))
        {
            if (count++ % TokensBetweenCancellationChecks == 0)
            {
                cancellationToken.ThrowIfCancellationRequested();
            }

            reader.Read(token);
        }

        while (reader._open.Count > 0)
        {
            tables.AddUnread(reader._open.Pop());
        }
    }

    private void Read(HtmlToken token)
    {
        switch (token)
        {
            case { Kind: HtmlTokenKind.Text }:
                ReadText(token);
                break;
            case { Kind: HtmlTokenKind.Comment }:
                _comments.Add(HtmlComment.Read(_source, _html, token));
                break;
            case { Kind: HtmlTokenKind.StartTag, Name: "table" }:
                OpenTable(token);
                break;
            case { Kind: HtmlTokenKind.EndTag, Name: "table" } when _tooDeep > 0:
                _tooDeep--;
                break;
            case { Kind: HtmlTokenKind.EndTag, Name: "table" } when _open.Count > 0:
                CloseTable(token.End);
                break;
            case { Kind: HtmlTokenKind.StartTag or HtmlTokenKind.EndTag } when _open.Count > 0:
                ReadTag(token);
                break;
        }
    }

    private void ReadText(HtmlToken token)
    {
        (int start, int end) = (token.Start, token.End);
        while (start < end && char.IsWhiteSpace(_html[start]))
        {
            start++;
        }

        while (start < end && char.IsWhiteSpace(_html[end - 1]))
        {
            end--;
        }

        if (start < end)
        {
            _comments.Clear();
        }

        if (_open.Count == 0)
        {
            return;
        }

        string text = HtmlEntities.Decode(_html, token.Start, token.End, isAttribute: false);
        HtmlOrigin origin = _source.OriginOf(token.Start);
        foreach (OpenTable table in _open)
        {
            table.AddText(text, start, end);
            if (origin == HtmlOrigin.Unparsed)
            {
                table.SetUnparsed();
            }
        }

        if (origin == HtmlOrigin.IndentedCode && HasTableTag(text))
        {
            _open.Peek().StrayRows.Add(token);
        }
    }

    private static bool HasTableTag(string code)
        => HtmlTokenizer.Read(code).Any(token => token is { Kind: HtmlTokenKind.StartTag or HtmlTokenKind.EndTag, Name: "td" or "th" or "tr" });

    private void OpenTable(HtmlToken tag)
    {
        if (_tooDeep == 0 && _open.Count > 0 && !_open.Peek().IsInCell)
        {
            CloseTable(tag.Start);
        }

        AddTagToCells(tag);
        var table = new OpenTable(tag, [.. _comments]);
        _comments.Clear();
        if (_open.Count < MaxDepth)
        {
            _open.Push(table);
        }
        else if (_tooDeep++ == 0)
        {
            _tables.AddUnread(table);
        }
    }

    private void CloseTable(int end)
    {
        OpenTable table = _open.Pop();
        _tables.Add(table);
        _comments.Clear();
        foreach (OpenTable outer in _open)
        {
            outer.AddText(" ", table.Tag.Start, end);
        }
    }

    private void ReadTag(HtmlToken token)
    {
        if (_tooDeep > 0 || token.Name is not ("td" or "th" or "tr" or "thead" or "tbody" or "tfoot" or "caption"))
        {
            AddTagToCells(token);
            return;
        }

        OpenTable table = _open.Peek();
        if (token.Kind == HtmlTokenKind.StartTag)
        {
            table.Open(_html, token);
        }
        else
        {
            table.Close(token);
        }

        foreach (OpenTable outer in _open.Skip(1))
        {
            outer.AddText(" ", token.Start, token.End);
        }
    }

    private void AddTagToCells(HtmlToken token)
    {
        string? url = token is { Kind: HtmlTokenKind.StartTag, Name: "a" } ? HtmlAttributes.Find(_html, token, "href") : null;
        foreach (OpenTable table in _open)
        {
            table.AddText(HtmlElements.IsApart(token.Name) ? " " : string.Empty, token.Start, token.End);
            table.AddTag(_html.Substring(token.Start, token.Length));
            if (url is not null)
            {
                table.AddLink(url);
            }
        }
    }
}
