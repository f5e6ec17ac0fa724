using Markdig.Helpers;
using Markdig.Parsers.Inlines;
using Markdig.Syntax;

namespace ErrorCatalog.Generator.Parsing.Inlines;

/// <summary>
/// Reads what stands in a line, by the algorithm of https://spec.commonmark.org/0.29/#phase-2-inline-structure and as GitHub extends it.
/// Markdig's own differs from GitHub in footnotes, bare addresses and tildes, and its time grows with the square of the marks; what it
/// knows of single marks, such as the names of entities, is used here.
/// </summary>
/// <param name="document">Has the targets of reference links.</param>
/// <param name="length">The number of characters of the page.</param>
/// <param name="footnotes">The labels of the footnotes that the document defines.</param>
internal sealed class InlineParser(MarkdownDocument document, int length, ISet<string> footnotes)
{
    private const int MaxTildes = 2;
    private const int LeastTargetCharacters = 100_000;

    private readonly List<Piece> _pieces = [];
    private readonly DelimiterStack _delimiters = new();
    private readonly BracketStack _brackets = new();
    private readonly HashSet<int> _runsWithoutEnd = [];

    // To GitHub, a reference is text once the targets of those before it are longer than the page: a few bytes would stand for as many
    // as the longest target has.
    private int _targetCharactersLeft = Math.Max(length, LeastTargetCharacters);
    private string _text = string.Empty;
    private int _position;

    /// <summary>Divides a text into pieces.</summary>
    /// <returns>The pieces, which are valid until the next call.</returns>
    public List<Piece> Parse(string text)
    {
        _pieces.Clear();
        _delimiters.Clear();
        _brackets.Clear();
        _runsWithoutEnd.Clear();
        _text = text;
        _position = 0;
        while (_position < text.Length)
        {
            if (!TryReadMark())
            {
                ReadText();
            }
        }

        _delimiters.MatchDownTo(bottom: null);
        return _pieces;
    }

    private static bool IsMark(string text, int i)
        => text[i] is '\\' or '`' or '*' or '_' or '~' or '[' or ']' or '!' or '<' or '&' || BareLink.MayStart(text, i);

    private bool TryReadMark()
        => _text[_position] switch
        {
            '\\' => TryReadEscape(),
            '`' => ReadBackticks(),
            '*' or '_' or '~' => ReadDelimiters(),
            '!' => TryOpenImage(),
            '[' => OpenBracket(_position, isImage: false),
            ']' => TryCloseBracket(),
            '&' => TryReadEntity(),
            '<' => TryReadAutolink() || TryReadTag(),
            _ => TryReadBareLink(),
        };

    private void ReadText()
    {
        int end = _position + 1;
        while (end < _text.Length && !IsMark(_text, end))
        {
            end++;
        }

        AddTextTo(end);
    }

    private bool AddTextTo(int end)
    {
        _pieces.Add(new Piece(PieceKind.Text, _text, _position, end - _position));
        _position = end;
        return true;
    }

    private bool TryReadEscape()
    {
        bool isEscape = _position + 1 < _text.Length && (_text[_position + 1] is '\r' or '\n' || _text[_position + 1].IsAsciiPunctuation());
        if (isEscape)
        {
            _position++;
            AddTextTo(_position + 1);
        }

        return isEscape;
    }

    private bool ReadBackticks()
    {
        int start = EndOfRun(_position);
        int length = start - _position;
        int end = FindBackticks(start, length);
        if (end < 0)
        {
            return AddTextTo(start);
        }

        // One blank at each side is there to let the code begin or end with a back tick.
        bool isPadded = _text[start] == ' ' && _text[end - 1] == ' ' && _text.AsSpan(start, end - start).Trim(' ').Length > 0;
        _pieces.Add(isPadded
            ? new Piece(PieceKind.Code, _text, start + 1, end - start - 2)
            : new Piece(PieceKind.Code, _text, start, end - start));
        _position = end + length;
        return true;
    }

    private int FindBackticks(int start, int length)
    {
        if (_runsWithoutEnd.Contains(length))
        {
            return -1;
        }

        for (int run = _text.IndexOf('`', start); run >= 0; run = _text.IndexOf('`', EndOfRun(run)))
        {
            if (EndOfRun(run) - run == length)
            {
                return run;
            }
        }

        // What this one lacks, no later one finds; asked again for each, a text of back ticks takes the square of its length.
        _runsWithoutEnd.Add(length);
        return -1;
    }

    private int EndOfRun(int start)
    {
        int end = start;
        while (end < _text.Length && _text[end] == _text[start])
        {
            end++;
        }

        return end;
    }

    private bool ReadDelimiters()
    {
        int end = DelimiterRun.Read(_text, _position, out bool canOpen, out bool canClose);
        bool isDelimiter = (canOpen || canClose) && (_text[_position] != '~' || end - _position <= MaxTildes);
        if (!isDelimiter)
        {
            return AddTextTo(end);
        }

        var run = new Piece(PieceKind.DelimiterRun, _text, _position, end - _position);
        _pieces.Add(run);
        _delimiters.Push(run, canOpen, canClose);
        _position = end;
        return true;
    }

    private bool TryReadEntity()
    {
        StringSlice slice = SliceFrom(_position);
        if (!HtmlEntityParser.TryParse(ref slice, out string? text, out int length))
        {
            return false;
        }

        _pieces.Add(Piece.Of(PieceKind.Text, text));
        _position += length;
        return true;
    }

    private bool TryReadAutolink()
    {
        StringSlice slice = SliceFrom(_position);
        if (!LinkHelper.TryParseAutolink(ref slice, out string? link, out bool isEmail))
        {
            return false;
        }

        string text = HtmlHelper.Unescape(link, removeBackSlash: false);
        _pieces.Add(Piece.Of(PieceKind.Address, text, isEmail ? EmailAddress.Scheme + text : text));
        _position = slice.Start;
        return true;
    }

    private bool TryReadTag()
    {
        StringSlice slice = SliceFrom(_position);
        if (!HtmlHelper.TryParseHtmlTag(ref slice, out _))
        {
            return false;
        }

        _pieces.Add(new Piece(PieceKind.Tag, _text, _position, slice.Start - _position));
        _position = slice.Start;
        return true;
    }

    private bool TryReadBareLink()
    {
        // To GitHub, what an open bracket may make a link has no other link in it, even where nothing closes the bracket.
        if (_brackets.Top is not null)
        {
            return false;
        }

        int end = BareLink.FindEnd(_text, _position, out string url);
        if (end == _position)
        {
            return false;
        }

        _pieces.Add(new Piece(PieceKind.Address, _text, _position, end - _position) { Url = url });
        _position = end;
        return true;
    }

    // GitHub takes no reference to a footnote for an image.
    private bool TryOpenImage()
        => _position + 2 < _text.Length && _text[_position + 1] == '[' && _text[_position + 2] != '^' && OpenBracket(_position + 1, isImage: true);

    private bool OpenBracket(int bracket, bool isImage)
    {
        int index = _pieces.Count;
        AddTextTo(bracket + 1);
        _brackets.Push(new BracketStack.Bracket(_pieces[index], isImage, index, _position, _delimiters.Top));
        return true;
    }

    private bool TryCloseBracket()
    {
        if (_brackets.Top is not { } open)
        {
            return false;
        }

        int end = _position + 1;
        bool isRead = open.IsActive && (TryReadLink(open, end) || TryReadFootnote(open, end));
        _brackets.Pop();
        if (isRead && !open.IsImage && open.Piece.Kind == PieceKind.LinkStart)
        {
            _brackets.DeactivateLinks();
        }

        return isRead;
    }

    private bool TryReadLink(BracketStack.Bracket open, int end)
    {
        string? url = ReadTarget(open, ref end);
        if (url is null)
        {
            return false;
        }

        _delimiters.MatchDownTo(open.LastDelimiter);
        open.Piece.Kind = open.IsImage ? PieceKind.ImageStart : PieceKind.LinkStart;
        open.Piece.Url = url;
        _pieces.Add(Piece.Of(open.IsImage ? PieceKind.ImageEnd : PieceKind.LinkEnd, string.Empty));
        _position = end;
        return true;
    }

    private string? ReadTarget(BracketStack.Bracket open, ref int end)
    {
        StringSlice rest = SliceFrom(end);
        if (LinkHelper.TryParseInlineLink(ref rest, out string? url, out _))
        {
            end = rest.Start;
            return HtmlHelper.Unescape(url);
        }

        rest = SliceFrom(end);
        if (LinkHelper.TryParseLabel(ref rest, allowEmpty: true, out string? label, out _))
        {
            end = rest.Start;
        }

        if (string.IsNullOrEmpty(label) && !open.HasBracketInside)
        {
            rest = SliceFrom(open.ContentStart - 1);
            label = LinkHelper.TryParseLabel(ref rest, out string? text) ? text : null;
        }

        return label is not null && document.TryGetLinkReferenceDefinition(label, out LinkReferenceDefinition? definition) && TryTakeTarget(definition)
            ? HtmlHelper.Unescape(definition.Url)
            : null;
    }

    private bool TryTakeTarget(LinkReferenceDefinition definition)
    {
        int characters = (definition.Url?.Length ?? 0) + (definition.Title?.Length ?? 0);
        bool isLeft = characters <= _targetCharactersLeft;
        _targetCharactersLeft -= isLeft ? characters : 0;
        return isLeft;
    }

    /// <summary>Reads a reference to a footnote; one that the document does not define is text as it is written, whatever marks it has.</summary>
    private bool TryReadFootnote(BracketStack.Bracket open, int end)
    {
        int caret = open.ContentStart;
        if (open.IsImage || _text[caret] != '^' || caret + 1 == _position)
        {
            return false;
        }

        _delimiters.MatchDownTo(open.LastDelimiter);
        _pieces.RemoveRange(open.Index, _pieces.Count - open.Index);
        bool isDefined = footnotes.Contains(_text.Substring(caret + 1, _position - caret - 1).Trim());
        _pieces.Add(isDefined
            ? Piece.Of(PieceKind.FootnoteReference, string.Empty)
            : new Piece(PieceKind.Text, _text, caret - 1, end - caret + 1));
        _position = end;
        return true;
    }

    private StringSlice SliceFrom(int start) => new(_text, start, _text.Length - 1);
}
