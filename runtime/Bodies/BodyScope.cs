using ErrorCatalog.CompilerServices;

namespace ErrorCatalog.Bodies;

/// <summary>An object of a body while it's read, with the lists within it.</summary>
/// <param name="number">The number of the object, in the order of the body.</param>
/// <param name="depth">The number of objects and lists around it.</param>
/// <param name="isOfError">Whether it may be about the error, rather than about something of its own.</param>
internal struct BodyScope(int number, int depth, bool isOfError)
{
    public readonly int Number => number;

    public readonly int Depth => depth;

    public bool IsOfError { get; set; } = isOfError;

    public BodyText Message { get; private set; }

    /// <summary>Gets how surely it's the message.</summary>
    public int MessageRank { get; private set; }

    public void AddMessage(BodyText text, int rank)
    {
        if (rank > MessageRank && text.Form == WireForm.Text && !text.IsEmpty)
        {
            Message = text;
            MessageRank = rank;
        }
    }
}
