namespace ErrorCatalog.Generator.Parsing.Html;

/// <summary>A table whose end is still to come (https://html.spec.whatwg.org/#parsing-main-intable).</summary>
/// <param name="tag">Its start tag.</param>
/// <param name="comments">The comments directly above it.</param>
internal sealed class OpenTable(HtmlToken tag, IReadOnlyCollection<MarkdownComment> comments)
{
    private HtmlRow? _row;
    private HtmlCell? _cell;
    private int _group;
    private string _groupName = "tbody";

    public HtmlToken Tag { get; } = tag;

    public IReadOnlyCollection<MarkdownComment> Comments { get; } = comments;

    public List<HtmlRow> Rows { get; } = [];

    /// <summary>Gets what looks like rows, and is code because of its indentation.</summary>
    public List<HtmlToken> StrayRows { get; } = [];

    public HtmlCell? Caption { get; private set; }

    /// <summary>Gets a value indicating whether what follows is in a cell or in the caption.</summary>
    public bool IsInCell => _cell is not null;

    /// <summary>Follows a start tag that only tables have.</summary>
    public void Open(string html, HtmlToken token)
    {
        switch (token.Name)
        {
            case "td" or "th":
                _row ??= AddRow(token.Start);
                _cell = ReadCellTag(html, token);
                _row.Cells.Add(_cell);
                _row.End = token.End;
                break;
            case "tr":
                EndRow();
                _row = AddRow(token.Start);
                break;
            case "caption":
                EndRow();
                _cell = new HtmlCell(token.Name, token.End);
                Caption ??= _cell;
                break;
            default:
                StartGroup(token.Name);
                break;
        }
    }

    /// <summary>Follows an end tag that only tables have. One that ends nothing is ignored.</summary>
    public void Close(HtmlToken token)
    {
        switch (token.Name)
        {
            case "td" or "th" or "caption":
                if (_cell?.Name == token.Name)
                {
                    _cell = null;
                    ExtendRow(token.End);
                }

                break;
            case "tr":
                ExtendRow(token.End);
                EndRow();
                break;
            default:
                if (token.Name == _groupName)
                {
                    StartGroup("tbody");
                }

                break;
        }
    }

    /// <summary>Adds to the cell, if the table is in one; a browser shows other text outside the table.</summary>
    /// <param name="text">The text, in which only blanks matter that are between words.</param>
    /// <param name="start">Where it starts in the HTML.</param>
    /// <param name="end">Where it ends.</param>
    public void AddText(string text, int start, int end)
    {
        _cell?.AddText(text);
        Cover(start, end);
    }

    /// <summary>Makes what lies at a place in the HTML a part of the cell.</summary>
    public void Cover(int start, int end)
    {
        if (_cell is not null && start < end)
        {
            _cell.Cover(start, end);
            ExtendRow(end);
        }
    }

    public void AddTag(string tag) => _cell?.AddTag(tag);

    public void AddLink(string url) => _cell?.AddLink(url);

    public void SetUnparsed() => _cell?.SetUnparsed();

    private void ExtendRow(int end)
    {
        if (_row is not null)
        {
            _row.End = end;
        }
    }

    private HtmlRow AddRow(int start)
    {
        var row = new HtmlRow(_group, _groupName == "thead", start);
        Rows.Add(row);
        return row;
    }

    private void EndRow()
    {
        _cell = null;
        _row = null;
    }

    private void StartGroup(string name)
    {
        EndRow();
        _groupName = name;
        _group++;
    }

    private static HtmlCell ReadCellTag(string html, HtmlToken token)
        => new(token.Name, token.End)
        {
            IsColumnHeader = token.Name == "th"
                && HtmlAttributes.Find(html, token, "scope")?.StartsWith("row", StringComparison.OrdinalIgnoreCase) != true,
            ColumnSpan = Math.Max(1, ReadNumber(HtmlAttributes.Find(html, token, "colspan"), max: 1000)),
            RowSpan = ReadNumber(HtmlAttributes.Find(html, token, "rowspan"), max: 65534),
        };

    /// <summary>Reads a number as HTML has it: what follows the digits is ignored, and what is no number is 1.</summary>
    private static int ReadNumber(string? text, int max)
    {
        string digits = string.Concat((text ?? string.Empty).TrimStart().TakeWhile(c => c is >= '0' and <= '9'));
        return digits.Length == 0 ? 1 : digits.Aggregate(0, (number, digit) => Math.Min((number * 10) + (digit - '0'), max));
    }
}
