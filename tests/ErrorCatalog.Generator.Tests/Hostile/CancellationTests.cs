using System;
using System.Linq;
using System.Threading;
using ErrorCatalog.Generator.Model;
using ErrorCatalog.Generator.Model.Catalogs;
using ErrorCatalog.Generator.Parsing;
using Xunit;

namespace ErrorCatalog.Generator.Tests.Hostile;

/// <summary>An editor cancels a run at every keystroke: it must end there, and not when the document does.</summary>
public class CancellationTests
{
    private static readonly CatalogOptions Options = new("errors.md", null, "Acme", string.Empty, true, string.Empty, default);

    [Fact]
    public void Ends_the_reading_of_a_document()
        => AssertEndsInTheMiddle(rows =>
        {
            string page = Page(rows);
            return token => MarkdownReader.Read(page, token);
        });

    [Fact]
    public void Ends_the_making_of_catalogs()
        => AssertEndsInTheMiddle(rows =>
        {
            ParsedDocument document = MarkdownReader.Read(Page(rows), TestContext.Current.CancellationToken);
            return token => CatalogFactory.Create(document, Options, token);
        });

    /// <summary>A machine may have done the work before the cancellation comes: then there is more of it.</summary>
    private static void AssertEndsInTheMiddle(Func<int, Action<CancellationToken>> workOfSize)
    {
        for (int rows = 20_000; rows <= 640_000; rows *= 2)
        {
            Action<CancellationToken> work = workOfSize(rows);
            using var source = new CancellationTokenSource();
            source.CancelAfter(TimeSpan.FromMilliseconds(5));
            try
            {
                work(source.Token);
            }
            catch (OperationCanceledException exception)
            {
                Assert.Equal(source.Token, exception.CancellationToken);
                return;
            }
        }

        Assert.Fail("Nothing looked at the token.");
    }

    private static string Page(int rows)
        => "| Code | Message |\n|---|---|\n" + string.Concat(Enumerable.Range(0, rows).Select(i => $"| {i} | Message *number* {i} |\n"));
}
