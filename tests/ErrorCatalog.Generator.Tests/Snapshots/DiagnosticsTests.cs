using ErrorCatalog.Generator.Tests.Harness;
using Xunit;

namespace ErrorCatalog.Generator.Tests.Snapshots;

/// <summary>The messages as a whole, each with its line and its place in the line.</summary>
public class DiagnosticsTests
{
    [Fact]
    public void A_page_with_many_mistakes()
    {
        const string Markdown =
            """
            # Errors

            | HTTP           | Code  | Message                 |
            |----------------|-------|-------------------------|
            | 400            | 1001  | Field is missing        |
            | 400            | 1001  | Other field is missing  |
            | 404            | 1001  | Nothing there           |
            | 4xx            | 1002  | Bad input               |
            | sometimes      | 1003  | Bad input               |
            | 500            | 15xx  | Server error            |
            | 500            |       | Unknown error           |
            | 400            | 1001  | Field is missing        |
            | 409            | 1004  | Use a | or b            |

            | HTTP | Code |
            |------|------|------|
            | 400  | 2001 |

            """;

        Snapshot.Match(
            Generated.From(Markdown, "EC0101", "EC0102", "EC0103", "EC0104", "EC0105", "EC0106", "EC0107", "EC0108", "EC0109", "EC0110").Diagnostics,
            Markdown);
    }
}
