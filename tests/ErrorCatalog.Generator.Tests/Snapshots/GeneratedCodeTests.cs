using ErrorCatalog.Generator.Tests.Harness;
using Xunit;

namespace ErrorCatalog.Generator.Tests.Snapshots;

/// <summary>The generated code as a whole: what people see when they press F12.</summary>
public class GeneratedCodeTests
{
    private const string Symbolic =
        """
        # Gateway errors

        | Error code   | HTTP    | Meaning                  | What to do      | Since |
        |--------------|---------|--------------------------|-----------------|-------|
        | RATE_LIMITED | 429     | Too many calls at once.  | Wait a second.  | 1.0   |
        | RATE_LIMITED | 429     | Quota of the day is up.  | Wait for a day. | 1.2   |
        | BAD_TOKEN    | 401,403 | A "token" &lt;is&gt; bad   |                 | 1.0   |
        | null         | 503     | Sleeping                 | Call again.     |       |

        """;

    [Fact]
    public void Plaid() => Snapshot.Match(Generated.From(new TableFile(Repository.Read("tables/plaid.md"), "/app/tables/plaid.md"), "EC0110").AllSources);

    [Fact]
    public void Mx() => Snapshot.Match(Generated.From(new TableFile(Repository.Read("tables/mx.md"), "/app/tables/mx.md"), "EC0105", "EC0110", "EC0119").AllSources);

    [Fact]
    public void Symbols() => Snapshot.Match(Generated.From(new TableFile(Symbolic, "/app/gateway.md"), "EC0105").AllSources);
}
