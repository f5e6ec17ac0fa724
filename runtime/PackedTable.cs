namespace ErrorCatalog;

/// <summary>A table whose rows are packed: what all of them have in common.</summary>
internal sealed class PackedTable
{
    private PackedTable(ref PackedReader reader)
    {
        Section = reader.ReadText();
        Headers = new string[reader.ReadNumber()];
        for (int i = 0; i < Headers.Length; i++)
        {
            Headers[i] = reader.ReadText()!;
        }

        Message = reader.ReadNumber() - 1;
        Description = reader.ReadNumber() - 1;
        Resolution = reader.ReadNumber() - 1;
    }

    internal string? Section { get; }

    internal string[] Headers { get; }

    /// <summary>Gets the column that holds the message, or -1.</summary>
    internal int Message { get; }

    /// <summary>Gets the column that holds the description, or -1.</summary>
    internal int Description { get; }

    /// <summary>Gets the column that holds the resolution, or -1.</summary>
    internal int Resolution { get; }

    internal static PackedTable[] ReadAll(string packed)
    {
        var reader = new PackedReader(packed, 0);
        var tables = new PackedTable[reader.ReadNumber()];
        for (int i = 0; i < tables.Length; i++)
        {
            tables[i] = new PackedTable(ref reader);
        }

        return tables;
    }
}
