namespace ErrorCatalog.Bodies;

/// <summary>What an object of a body, and the objects within it, say about the error.</summary>
internal struct BodyFacts
{
    /// <summary>The code; none if there isn't one.</summary>
    public BodyText Code;

    /// <summary>How surely it's the code: one that the catalog contains comes before all others.</summary>
    public int CodeRank;

    /// <summary>The primary entry of the code, if the catalog contains it.</summary>
    public ErrorEntry? Entry;

    /// <summary>The message; none if there isn't one.</summary>
    public BodyText Message;

    /// <summary>How surely it's the message.</summary>
    public int MessageRank;

    /// <summary>Takes other facts in place of these if they say more.</summary>
    public void Choose(in BodyFacts other)
    {
        if (IsLessThan(other))
        {
            this = other;
        }
    }

    /// <summary>Adds what objects within an object say. A message belongs to the code beside it.</summary>
    public void AddInner(in BodyFacts inner)
    {
        BodyFacts rest = IsLessThan(inner) ? this : inner;
        Choose(inner);
        if (MessageRank == FieldMeaning.None)
        {
            Message = rest.Message;
            MessageRank = rest.MessageRank;
        }
    }

    private readonly bool IsLessThan(in BodyFacts other)
        => CodeRank < other.CodeRank || (CodeRank == 0 && other.CodeRank == 0 && MessageRank < other.MessageRank);
}
