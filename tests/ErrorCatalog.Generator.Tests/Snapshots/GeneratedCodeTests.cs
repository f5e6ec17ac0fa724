using ErrorCatalog.Generator.Tests.Harness;
using Xunit;

namespace ErrorCatalog.Generator.Tests.Snapshots;

public class GeneratedCodeTests
{
    [Fact]
    public void Plaid() => Snapshot.Match(Generated.From(new TableFile(Repository.Read("tables/plaid.md"), "/app/tables/plaid.md"), "EC0110").Sources);

    [Fact]
    public void Mx() => Snapshot.Match(Generated.From(new TableFile(Repository.Read("tables/mx.md"), "/app/tables/mx.md"), "EC0105", "EC0110", "EC0119").Sources);
}
