using System.Linq;

namespace ErrorCatalog.Benchmarks.Lookups;

/// <summary>One way to answer a question about an error.</summary>
/// <param name="Title">The name in the report.</param>
/// <param name="Expression">C#: the answer for <c>key</c>, or the default value of its type.</param>
/// <param name="Members">C#: what the expression needs.</param>
internal sealed record Contender(string Title, string Expression, string Members = "")
{
    /// <summary>The one that is measured against the others.</summary>
    public const string Product = "ErrorCatalog";

    /// <summary>Gets the name of its class in the source.</summary>
    public string Id => string.Concat(Title.Where(char.IsAsciiLetterOrDigit));
}
