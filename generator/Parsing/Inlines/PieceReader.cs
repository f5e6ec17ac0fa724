using System.Text;

namespace ErrorCatalog.Generator.Parsing.Inlines;

/// <summary>Puts the pieces of a text together to what a reader of the rendered page sees.</summary>
internal sealed class PieceReader
{
    private readonly StringBuilder _text = new();
    private readonly List<string> _links = [];
    private StruckText _struck = new();
    private int _run;
    private int _linkDepth;
    private int _imageDepth;

    /// <summary>Gets the URLs of the links in the text that was read last.</summary>
    public IReadOnlyCollection<string> Links => _links;

    /// <summary>Gets whether all of the text that was read last is struck through.</summary>
    public bool IsStruck => _struck.IsAll;

    public string Read(List<Piece> pieces)
    {
        _struck = new StruckText();
        _text.Clear();
        _links.Clear();
        _run = _linkDepth = _imageDepth = 0;
        foreach (Piece piece in pieces)
        {
            Read(piece);
        }

        EndRun();
        return _text.ToString();
    }

    private void Read(Piece piece)
    {
        switch (piece.Kind)
        {
            case PieceKind.Text:
                Append(piece);
                break;
            case PieceKind.DelimiterRun:
                Append(piece);
                if (piece.IsStrike)
                {
                    _struck.AddTildes();
                }

                if (piece.IsMatched)
                {
                    EndRun();
                }

                break;
            case PieceKind.FootnoteReference:
                EndRun();
                break;
            case PieceKind.Tag:
                EndRun();
                _struck.AddTag(piece.ToString());
                _text.Append(HtmlElements.IsLineBreak(piece.ToString()) ? " " : string.Empty);
                _run = _text.Length;
                break;
            case PieceKind.LinkStart:
                EndRun();
                AddLink(piece.Url);
                _linkDepth++;
                break;
            case PieceKind.LinkEnd:
                EndRun();
                _linkDepth--;
                break;
            case PieceKind.ImageStart:
                EndRun();
                _imageDepth++;
                break;
            case PieceKind.ImageEnd:
                EndRun();
                _imageDepth--;
                break;
            default:
                EndRun();
                AddLink(piece.Url);
                Append(piece);
                _run = _text.Length;
                break;
        }
    }

    private void Append(Piece piece)
    {
        string text = piece.ToString();
        _text.Append(text);
        _struck.AddText(text);
    }

    // An image shows no links, and an empty target leads nowhere.
    private void AddLink(string? url)
    {
        if (_imageDepth == 0 && url is { Length: > 0 })
        {
            _links.Add(url);
        }
    }

    /// <summary>Ends a run of text without anything between: an e-mail address is found only where all of it is in one.</summary>
    private void EndRun()
    {
        if (_text.Length > _run && _linkDepth == 0 && _imageDepth == 0)
        {
            EmailAddress.FindAll(_text.ToString(_run, _text.Length - _run), _links);
        }

        _run = _text.Length;
    }
}
