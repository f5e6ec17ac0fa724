using ErrorCatalog.Generator.Diagnostics;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.Text;

namespace ErrorCatalog.Generator.Ledgers;

/// <summary>Reads a ledger. A line that isn't understood is told of and left out; all others count.</summary>
internal sealed class LedgerReader
{
    /// <summary>What a line begins with that says nothing.</summary>
    public const char Comment = '#';

    private static readonly char[] LineEnds = ['\r', '\n'];

    private readonly List<LedgerSection> _sections = [];
    private readonly HashSet<string> _catalogs = new(StringComparer.Ordinal);
    private readonly List<Finding> _findings = [];
    private string? _catalog;
    private List<string> _head = [];
    private LedgerColumns _columns = LedgerColumns.None;
    private readonly Dictionary<string, int> _places = new(StringComparer.Ordinal);
    private List<LedgerItem> _items = [];
    private List<string> _comments = [];

    private LedgerReader()
    {
    }

    /// <summary>Reads a ledger.</summary>
    /// <param name="text">The text; <see langword="null"/> if it can't be read.</param>
    public static LedgerDocument Read(string? text)
    {
        if (text is null)
        {
            return new LedgerDocument([], [Finding.InLedger(Rules.LedgerUnreadable, default)]);
        }

        var reader = new LedgerReader();
        foreach (TextSpan line in LinesOf(text))
        {
            reader.ReadLine(text.Substring(line.Start, line.Length).TrimEnd(), line);
        }

        if (reader._comments.Count > 0 && reader._comments[reader._comments.Count - 1].Length > 0)
        {
            // What stands at the end of the file, with no line below, isn't to become the comment of a line to come.
            reader._comments.Add(string.Empty);
        }

        reader.EndSection();
        return new LedgerDocument(reader._sections, reader._findings);
    }

    private static IEnumerable<TextSpan> LinesOf(string text)
    {
        const char ByteOrderMark = '\uFEFF';
        int start = text.Length > 0 && text[0] == ByteOrderMark ? 1 : 0;
        while (start < text.Length)
        {
            int found = text.IndexOfAny(LineEnds, start);
            int end = found < 0 ? text.Length : found;
            yield return TextSpan.FromBounds(start, end);
            start = end + (end + 1 < text.Length && text[end] == '\r' && text[end + 1] == '\n' ? 2 : 1);
        }
    }

    private void ReadLine(string source, TextSpan span)
    {
        string line = source.TrimStart();
        if (line.Length == 0 || line[0] == Comment)
        {
            _comments.Add(source);
        }
        else if (line[0] == '[' && line[line.Length - 1] == ']')
        {
            StartSection(line.Substring(1, line.Length - 2).Trim(), span);
        }
        else if (LedgerSyntax.IsConflictMarker(line))
        {
            Report(Rules.LedgerConflict, span);
        }
        else if (LedgerSyntax.ReadColumns(line) is LedgerColumns columns)
        {
            // Two branches may each have added one.
            SetHeadOff();
            _columns = _columns.Add(columns with { Comments = _comments });
            _comments = [];
        }
        else if (LedgerSyntax.Read(line, span) is LedgerLine read)
        {
            SetHeadOff();
            AddLine(read);
            _comments = [];
        }
        else
        {
            Report(Rules.LedgerLineInvalid, span, MessageText.Shorten(line));
        }
    }

    /// <summary>Adds a line. A merge of two branches may have left it twice, which is no mistake.</summary>
    private void AddLine(LedgerLine line)
    {
        if (!_places.TryGetValue(line.Name, out int place))
        {
            _places.Add(line.Name, _items.Count);
        }
        else if (_items[place].Line with { Span = line.Span } == line)
        {
            _items[place] = _items[place] with { Comments = [.. _items[place].Comments, .. _comments] };
            return;
        }

        _items.Add(new LedgerItem(_comments, line));
    }

    private void StartSection(string catalog, TextSpan span)
    {
        if (!LedgerSyntax.IsName(catalog) || !_catalogs.Add(catalog))
        {
            Report(Rules.LedgerLineInvalid, span, MessageText.Shorten("[" + catalog + "]"));
            return;
        }

        EndSection();
        _catalog = catalog;
    }

    /// <summary>Divides the comments above the first line: what a blank line sets off is about all of them.</summary>
    private void SetHeadOff()
    {
        if (_items.Count == 0 && _columns.Names.Count == 0)
        {
            int end = _comments.FindLastIndex(comment => comment.Length == 0) + 1;
            _head = _comments.GetRange(0, end);
            _comments.RemoveRange(0, end);
        }
    }

    private void EndSection()
    {
        // The comments in front of a section are about it, unless a blank line sets them off from it.
        if (_items.Count == 0)
        {
            SetHeadOff();
        }

        _sections.Add(new LedgerSection(_catalog, _head, _columns, _items, _comments));
        _head = [];
        _columns = LedgerColumns.None;
        _items = [];
        _places.Clear();
        _comments = [];
    }

    private void Report(DiagnosticDescriptor rule, TextSpan span, params string[] arguments)
        => _findings.Add(Finding.InLedger(rule, span, arguments));
}
