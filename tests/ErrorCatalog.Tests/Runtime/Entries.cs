namespace ErrorCatalog.Tests.Runtime;

/// <summary>Makes catalogs as generated code does.</summary>
internal static class Entries
{
    public static string[] Headers { get; } = ["Code", "HTTP", "Message", "Description", "Resolution"];

    public static CatalogBuilder Begin(string catalog = "Test", string? section = "Errors")
    {
        var builder = new CatalogBuilder(catalog);
        builder.BeginTable(section, Headers, message: 2, description: 3, resolution: 4);
        return builder;
    }

    /// <summary>Adds a row that has a name, a code, statuses and a message, and nothing else.</summary>
    public static CatalogBuilder With(this CatalogBuilder builder, string name, string? code, string message, params int[] statuses)
    {
        builder.Add(name, code, statuses, null, code ?? "", string.Join(", ", statuses), message, "", "");
        return builder;
    }
}
