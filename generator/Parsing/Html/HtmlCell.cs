using System.Text;
using ErrorCatalog.Generator.Parsing.Inlines;

namespace ErrorCatalog.Generator.Parsing.Html;

/// <summary>A cell, or the caption, of a table that is being read.</summary>
/// <param name="name">The name of its element.</param>
/// <param name="start">Where its content starts in the HTML.</param>
internal sealed class HtmlCell(string name, int start)
{
    private readonly StringBuilder _text = new();
    private readonly List<string> _links = [];
    private readonly List<string> _tags = [];
    private readonly StruckText _struck = new();
    private int _start = start;
    private int _end = start;
    private int _linkLength;
    private bool _isUnparsed;
    private MarkdownCell? _read;

    public string Name { get; } = name;

    /// <summary>Gets a value indicating whether the cell heads a column.</summary>
    public bool IsColumnHeader { get; init; }

    public int ColumnSpan { get; init; } = 1;

    /// <summary>Gets how many rows the cell covers; 0 for all that follow in its part of the table.</summary>
    public int RowSpan { get; init; } = 1;

    /// <summary>Gets the number of characters in the cell and in its links.</summary>
    public int Length => _text.Length + _linkLength;

    public void AddText(string text)
    {
        _text.Append(text);
        _struck.AddText(text);
    }

    public void AddTag(string tag)
    {
        _tags.Add(tag);
        _struck.AddTag(tag);
    }

    public void AddLink(string url)
    {
        _links.Add(url);
        _linkLength += url.Length;
    }

    public void SetUnparsed() => _isUnparsed = true;

    /// <summary>Makes what lies at a place in the HTML a part of the content.</summary>
    public void Cover(int start, int end)
    {
        _start = _end > _start ? _start : start;
        _end = end;
    }

    /// <summary>Gets the cell as it is read: one that covers several places is the same in all of them.</summary>
    public MarkdownCell Read(HtmlSource source)
        => _read ??= new MarkdownCell(
            InlineReader.OnOneLine(_text.ToString()),
            source.SpanOf(_start, _end),
            _isUnparsed,
            _tags.Count == 0 ? null : HtmlElements.FindPlaceholder(_tags),
            EquatableArray<string>.From(_links),
            _struck.IsAll);
}
