using System;
using System.Collections.Immutable;
using System.Linq;
using System.Threading.Tasks;
using ErrorCatalog.Generator.Tests.Harness;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;
using Microsoft.CodeAnalysis.Diagnostics;
using Xunit;

namespace ErrorCatalog.Generator.Tests.Usage;

/// <summary>Code that names catalogs in its own ways, is broken, or has nothing to do with any.</summary>
public class PlaceTests
{
    [Fact]
    public async Task Names_are_written_as_the_place_needs_them()
        => await UsageProject.OfNumbers[1].FixesFile(
            """
            namespace Other
            {
                class PlaidErrorCode { }
                class Far { object Use(Acme.PlaidErrorCode code) => {|EC0201:(Acme.PlaidErrorCode)1205|}; }
            }
            namespace Acme.Nested { class Near { bool Use(PlaidErrorCode code) => (int)code == {|EC0201:1205|}; } }
            namespace Hidden { class Acme { bool Use(global::Acme.PlaidErrorCode code) => (int)code == {|EC0201:1205|}; } }
            class Member { Acme.PlaidErrorCode PlaidErrorCode { get; set; } bool Use() => (int)PlaidErrorCode == {|EC0201:1205|}; }
            """,
            """
            namespace Other
            {
                class PlaidErrorCode { }
                class Far { object Use(Acme.PlaidErrorCode code) => Acme.PlaidErrorCode.AccountLocked; }
            }
            namespace Acme.Nested { class Near { bool Use(PlaidErrorCode code) => code == PlaidErrorCode.AccountLocked; } }
            namespace Hidden { class Acme { bool Use(global::Acme.PlaidErrorCode code) => code == global::Acme.PlaidErrorCode.AccountLocked; } }
            class Member { Acme.PlaidErrorCode PlaidErrorCode { get; set; } bool Use() => PlaidErrorCode == Acme.PlaidErrorCode.AccountLocked; }
            """);

    [Fact]
    public async Task Extension_methods_are_called_where_they_are_in_scope()
        => await UsageProject.OfNumbers[0].FixesFile(
            "using System; class Far { string Name(Acme.PlaidErrorCode code) => {|EC0206:code.ToString()|} + {|EC0206:Enum.IsDefined(code)|}; }",
            "using System; class Far { string Name(Acme.PlaidErrorCode code) => Acme.PlaidErrors.GetName(code) + Acme.PlaidErrors.IsDefined(code); }");

    [Fact]
    public async Task Attributes_fields_and_defaults_are_code_too()
        => await UsageProject.OfNumbers[1].FixesFile(
            """
            using Acme;
            class HandlesAttribute : System.Attribute { public HandlesAttribute(PlaidErrorCode code) { } }
            [Handles({|EC0201:(PlaidErrorCode)1205|})]
            class Use
            {
                const PlaidErrorCode Locked = {|EC0201:(PlaidErrorCode)1205|};
                PlaidErrorCode _code = {|EC0201:1206|};
                PlaidErrorCode Code { get; } = {|EC0201:1206|};
                void Do(PlaidErrorCode code = {|EC0201:(PlaidErrorCode)1205|}) { /* 1205 */ }
                PlaidErrorCode Next() /* keeps */ => /* comments */ {|EC0201:1205|}; // here
            }
            """,
            """
            using Acme;
            class HandlesAttribute : System.Attribute { public HandlesAttribute(PlaidErrorCode code) { } }
            [Handles(PlaidErrorCode.AccountLocked)]
            class Use
            {
                const PlaidErrorCode Locked = PlaidErrorCode.AccountLocked;
                PlaidErrorCode _code = PlaidErrorCode.AccountNotSetup;
                PlaidErrorCode Code { get; } = PlaidErrorCode.AccountNotSetup;
                void Do(PlaidErrorCode code = PlaidErrorCode.AccountLocked) { /* 1205 */ }
                PlaidErrorCode Next() /* keeps */ => /* comments */ PlaidErrorCode.AccountLocked; // here
            }
            """);

    [Fact]
    public async Task Enums_by_hand_are_no_catalogs()
        => Assert.Empty(await UsageProject.OfNumbers[1].IdsInFile(
            """
            using System;
            enum HandErrorCode { A = 1, B = 2, C = 3, D = 4, E = 5 }
            [System.CodeDom.Compiler.GeneratedCode("OtherTool", "1.0")] enum ToolErrorCode { A = 1 }
            [Flags] enum FlagErrorCode { A = 1, B = 2 }
            static class HandErrors { public static string GetCode(HandErrorCode code) => "A"; public static bool TryParse(string s, out HandErrorCode c) { c = default; return true; } }
            struct HandErrorCodeValue { public static HandErrorCodeValue Parse(string s) => default; }
            class Outer { [System.CodeDom.Compiler.GeneratedCode("ErrorCatalog", "1.0")] public enum InnerErrorCode { A = 1 } }
            class Use
            {
                bool Do(HandErrorCode hand, ToolErrorCode tool, FlagErrorCode flag, Outer.InnerErrorCode inner, int number)
                {
                    switch (hand) { case HandErrorCode.A: case HandErrorCode.B: case HandErrorCode.C: case HandErrorCode.D: break; }
                    HandErrorCodeValue.Parse("1");
                    HandErrors.TryParse("1", out _);
                    return (int)hand == 1 || (ToolErrorCode)1 == tool || (flag & (FlagErrorCode)3) != 0 || (int)inner == 1 || hand == (HandErrorCode)number
                        || HandErrors.GetCode(hand) == "1" || Enum.TryParse<HandErrorCode>("A", out _) || hand.ToString() == "A";
                }
            }
            """));

    [Theory]
    [InlineData("class C { void M(PlaidErrorCode c) { if (c == 1205 } }")]
    [InlineData("class C { void M(PlaidErrorCode c) { switch (c) { case 1205 case } } }")]
    [InlineData("class C { void M() { Missing(1205); new Missing(1205); x[1205]; (PlaidErrorCode)1205; } }")]
    [InlineData("class C { PlaidErrorCode M( => 1205; (PlaidErrorCode) }")]
    [InlineData("enum PlaidErrorCode : Missing { A = 1205 } class C { bool M(PlaidErrorCode c) => (int)c == 1205 || c switch { } || Enum.Parse<>(1); }")]
    [InlineData("class C { void M() { Enum.Parse(typeof()); Enum.TryParse<PlaidErrorCode>(); Enum.IsDefined(typeof(PlaidErrorCode)); Enum.GetName<PlaidErrorCode>(); } }")]
    [InlineData("class C { void M(PlaidErrorCode c) { _ = c switch { 1205 => , _ }; _ = c is 1205 or ; PlaidErrors.GetCode() == \"1205\"; string.Equals(c.GetCode(), \"1205\"; } }")]
    public async Task Broken_code_is_survived(string code)
        => Assert.DoesNotContain("AD0001", await UsageProject.OfNumbers[0].IdsInFile("using System; using Acme; " + code));

    [Fact]
    public async Task Unused_codes_are_reported_at_their_cells()
    {
        var table = new TableFile("| HTTP | Code | Message |\n|---|---|---|\n| 404 | 1 | alpha |\n| 400 | 2 | beta |\n| 400 | 3 | gamma |\n| 400 | 404 | delta |\n| 400 | 5 | epsilon |\n| 400 | 6 | zeta |\n| 400 | 7 | eta |\n", "/app/shop.md");
        var options = new TableFile.Options();
        CSharpCompilation user = Target.Latest.EmptyCompilation.AddSyntaxTrees(CSharpSyntaxTree.ParseText(
            """
            using Acme;
            [System.Obsolete(nameof(ShopErrorCode.Alpha))]
            class C
            {
                bool M(ShopErrorCode code, int Zeta) => code is ShopErrorCode.Beta || ShopErrors.Messages.Gamma == "" || code == (ShopErrorCode)5 || Zeta == 6;
            }
            """,
            Target.Latest.ParseOptions,
            cancellationToken: TestContext.Current.CancellationToken));
        SyntaxTree page = CSharpSyntaxTree.ParseText(
            "// <auto-generated/>\nclass Page { object Code => Acme.ShopErrorCode.Eta; }",
            Target.Latest.ParseOptions,
            "/src/My.ErrorCatalog.App/MyErrorCatalog.g.cs",
            cancellationToken: TestContext.Current.CancellationToken);
        CSharpGeneratorDriver
            .Create([new ErrorCatalogGenerator().AsSourceGenerator()], [table], Target.Latest.ParseOptions, options)
            .RunGeneratorsAndUpdateCompilation(
                user.AddSyntaxTrees(page).WithOptions(user.Options.WithSpecificDiagnosticOptions(user.Options.SpecificDiagnosticOptions.Add("EC0208", ReportDiagnostic.Info))),
                out Compilation compilation,
                out _,
                TestContext.Current.CancellationToken);

        ImmutableArray<Diagnostic> diagnostics = await compilation.WithAnalyzers([new UnusedCodeAnalyzer()], new AnalyzerOptions([table], options)).GetAnalyzerDiagnosticsAsync(TestContext.Current.CancellationToken);

        Assert.Equal(
            [
                "/app/shop.md: (5,8)-(5,11): The project doesn't use 'ShopErrorCode.Delta', the member for code '404'. Handle the code, or remove the row if the code no longer exists.",
                "/app/shop.md: (6,8)-(6,9): The project doesn't use 'ShopErrorCode.Epsilon', the member for code '5'. Handle the code, or remove the row if the code no longer exists.",
                "/app/shop.md: (7,8)-(7,9): The project doesn't use 'ShopErrorCode.Zeta', the member for code '6'. Handle the code, or remove the row if the code no longer exists.",
            ],
            diagnostics.OrderBy(diagnostic => diagnostic.Location.SourceSpan).Select(diagnostic => $"{diagnostic.Location.GetLineSpan()}: {diagnostic.GetMessage(null)}"));
    }
}
