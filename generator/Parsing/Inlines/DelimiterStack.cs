namespace ErrorCatalog.Generator.Parsing.Inlines;

/// <summary>The runs of asterisks, underscores and tildes that may begin or end emphasis.</summary>
internal sealed class DelimiterStack
{
    private const string Marks = "*_~";

    /// <summary>Gets the last of the runs.</summary>
    public Delimiter? Top { get; private set; }

    public void Clear() => Top = null;

    public void Push(Piece piece, bool canOpen, bool canClose)
    {
        var delimiter = new Delimiter(piece, canOpen, canClose) { Previous = Top };
        if (Top is not null)
        {
            Top.Next = delimiter;
        }

        Top = delimiter;
    }

    /// <summary>
    /// Takes the marks of emphasis off the runs above one: https://spec.commonmark.org/0.29/#process-emphasis, with the lengths of the runs
    /// as they were written, as GitHub has it.
    /// </summary>
    /// <param name="bottom">The run to stop at; <see langword="null"/> for all.</param>
    public void MatchDownTo(Delimiter? bottom)
    {
        var openersBottom = new Delimiter?[3, 3];
        for (int i = 0; i < openersBottom.Length; i++)
        {
            openersBottom[i / 3, i % 3] = bottom;
        }

        Delimiter? closer = FirstAbove(bottom);
        while (closer is not null)
        {
            if (!closer.CanClose)
            {
                closer = closer.Next;
                continue;
            }

            ref Delimiter? openerBottom = ref openersBottom[closer.Length % 3, Marks.IndexOf(closer.Mark)];
            Delimiter? opener = FindOpener(closer, bottom, openerBottom);
            if (opener is not null)
            {
                closer = closer.Mark == '~' ? Strike(opener, closer) : Emphasize(opener, closer);
                continue;
            }

            openerBottom = closer.Previous;
            Delimiter? next = closer.Next;
            if (!closer.CanOpen)
            {
                Remove(closer);
            }

            closer = next;
        }

        while (Top is not null && Top != bottom)
        {
            Remove(Top);
        }
    }

    private Delimiter? FirstAbove(Delimiter? bottom)
    {
        Delimiter? first = Top == bottom ? null : Top;
        while (first is not null && first.Previous != bottom)
        {
            first = first.Previous;
        }

        return first;
    }

    private static Delimiter? FindOpener(Delimiter closer, Delimiter? bottom, Delimiter? openerBottom)
    {
        Delimiter? opener = closer.Previous;
        while (opener is not null && opener != bottom && opener != openerBottom)
        {
            if (opener.CanOpen && opener.Mark == closer.Mark && IsMatch(opener, closer))
            {
                return opener;
            }

            opener = opener.Previous;
        }

        return null;
    }

    private static bool IsMatch(Delimiter opener, Delimiter closer)
        => !(closer.CanOpen || opener.CanClose)
            || closer.Length % 3 == 0
            || (opener.Length + closer.Length) % 3 != 0;

    private Delimiter? Emphasize(Delimiter opener, Delimiter closer)
    {
        int used = opener.Piece.Length >= 2 && closer.Piece.Length >= 2 ? 2 : 1;
        opener.Piece.Length -= used;
        closer.Piece.Length -= used;
        RemoveBetween(opener, closer);
        if (opener.Piece.Length == 0)
        {
            Remove(opener);
        }

        if (closer.Piece.Length > 0)
        {
            return closer;
        }

        Remove(closer);
        return closer.Next;
    }

    // One tilde strikes out up to one, and two up to two; where they differ, both stay, and what is between them too.
    private Delimiter? Strike(Delimiter opener, Delimiter closer)
    {
        if (opener.Length == closer.Length)
        {
            opener.Piece.Length = 0;
            closer.Piece.Length = 0;
            RemoveBetween(opener, closer);
            Remove(opener);
            Remove(closer);
        }

        return closer.Next;
    }

    private void RemoveBetween(Delimiter opener, Delimiter closer)
    {
        while (closer.Previous is { } between && between != opener)
        {
            Remove(between);
        }
    }

    private void Remove(Delimiter delimiter)
    {
        if (delimiter.Next is null)
        {
            Top = delimiter.Previous;
        }
        else
        {
            delimiter.Next.Previous = delimiter.Previous;
        }

        if (delimiter.Previous is not null)
        {
            delimiter.Previous.Next = delimiter.Next;
        }
    }

    /// <summary>A run of one mark.</summary>
    internal sealed class Delimiter(Piece piece, bool canOpen, bool canClose)
    {
        public Piece Piece { get; } = piece;

        public char Mark { get; } = piece.Text[piece.Start];

        /// <summary>Gets the length of the run as it was written.</summary>
        public int Length { get; } = piece.Length;

        public bool CanOpen { get; } = canOpen;

        public bool CanClose { get; } = canClose;

        public Delimiter? Previous { get; set; }

        public Delimiter? Next { get; set; }
    }
}
