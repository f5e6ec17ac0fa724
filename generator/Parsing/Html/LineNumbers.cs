namespace ErrorCatalog.Generator.Parsing.Html;

/// <summary>Counts lines as Markdown does.</summary>
internal sealed class LineNumbers
{
    private readonly List<int> _starts = [0];

    public LineNumbers(string text)
    {
        for (int i = 0; i < text.Length; i++)
        {
            bool endsLine = text[i] == '\n' || (text[i] == '\r' && (i + 1 == text.Length || text[i + 1] != '\n'));
            if (endsLine)
            {
                _starts.Add(i + 1);
            }
        }
    }

    /// <summary>Gets the number of the line that a position lies on, counted from 1.</summary>
    public int LineOf(int position)
    {
        int index = _starts.BinarySearch(position);
        return index < 0 ? ~index : index + 1;
    }
}
