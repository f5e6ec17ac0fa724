namespace ErrorCatalog.Generator.Parsing.Html;

/// <summary>A row of a table that is being read.</summary>
/// <param name="group">The number of the part of the table it lies in: no cell reaches from one into another.</param>
/// <param name="isInHead">Whether that is the head of the table.</param>
/// <param name="start">Where the row starts in the HTML.</param>
internal sealed class HtmlRow(int group, bool isInHead, int start)
{
    public int Group { get; } = group;

    public bool IsInHead { get; } = isInHead;

    public int Start { get; } = start;

    public int End { get; set; } = start;

    public List<HtmlCell> Cells { get; } = [];

    /// <summary>Gets which cell lies at each place; <see langword="null"/> where none does.</summary>
    public List<HtmlCell?> Places { get; } = [];
}
