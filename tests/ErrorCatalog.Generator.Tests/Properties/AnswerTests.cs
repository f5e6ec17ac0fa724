using System.Collections.Generic;
using System.Linq;
using ErrorCatalog.Generator.Diagnostics;
using ErrorCatalog.Generator.Tests.Harness;
using FsCheck.Fluent;
using Xunit;
using static ErrorCatalog.Generator.Tests.Model.Modelling;

namespace ErrorCatalog.Generator.Tests.Properties;

public class AnswerTests
{
    /// <summary>Whatever a page holds, the code that is made of it answers for every row, and for nothing else.</summary>
    [Fact]
    public void Every_page_answers()
        => Property.Holds(Pages.All, Page.Smaller, 25, page => Assert.All(
            Result(page.Text).Catalogs,
            catalog => Assert.All(Target.All, target => CatalogAssert.Matches(catalog, target))));

    /// <summary>Whatever page is the overlay of another, the code answers for what both say.</summary>
    [Fact]
    public void Every_page_with_an_overlay_answers()
        => Property.Holds(Gen.Zip(Pages.All, Pages.All), Smaller, 25, pages => Assert.All(
            Overlaid(pages.Item1.Text, pages.Item2.Text).Catalogs,
            catalog => Assert.All(Target.All, target => CatalogAssert.Matches(catalog, target))));

    /// <summary>Each finding lies in the file that it's about.</summary>
    [Fact]
    public void Every_finding_of_an_overlay_lies_in_it()
        => Property.Holds(Gen.Zip(Pages.All, Pages.All), Smaller, 300, pages =>
        {
            (Page page, Page overlay) = pages;
            Assert.All(Overlaid(page.Text, overlay.Text).Findings, finding =>
                Assert.InRange(finding.Span.End, 0, (finding.File == FileKind.Overlay ? overlay : page).Text.Length));
        });

    private static IEnumerable<(Page, Page)> Smaller((Page Page, Page Overlay) pages)
        => Page.Smaller(pages.Page).Select(page => (page, pages.Overlay)).Concat(Page.Smaller(pages.Overlay).Select(overlay => (pages.Page, overlay)));
}
