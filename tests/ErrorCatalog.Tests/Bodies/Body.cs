using System.Linq;
using ErrorCatalog.Tests.Runtime;

namespace ErrorCatalog.Tests.Bodies;

/// <summary>The body of a response as an API sends it, and what a person reads in it.</summary>
/// <param name="Name">The API.</param>
/// <param name="HttpStatus">The HTTP status of the response.</param>
/// <param name="Known">The codes of the catalog, with blanks between them.</param>
/// <param name="Code">The code that a person would look up in this catalog.</param>
/// <param name="Message">The message.</param>
/// <param name="Json">The body.</param>
internal sealed record Body(string Name, int HttpStatus, string Known, string? Code, string? Message, string Json)
{
    /// <summary>Gets the catalog of the API.</summary>
    public Catalog Catalog { get; } = CatalogOf(Known.Split(' ', System.StringSplitOptions.RemoveEmptyEntries));

    /// <summary>Gets whether the catalog contains the code.</summary>
    public bool IsKnown => Code is not null && Known.Split(' ').Contains(Code);

    public override string ToString() => Name;

    private static Catalog CatalogOf(string[] codes)
    {
        CatalogBuilder builder = Entries.Begin().With("Unrelated", "unrelated", "Nothing that any body says.", 599);
        foreach (string code in codes)
        {
            builder.With("Row" + code, code, "The text of " + code + " on the page.", 598);
        }

        return builder.Build();
    }
}
