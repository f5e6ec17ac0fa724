using System;
using System.IO;
using System.Linq;
using System.Reflection.Metadata;
using System.Reflection.PortableExecutable;
using System.Text.RegularExpressions;
using Xunit;

namespace ErrorCatalog.Package.Tests;

/// <summary>Every kind of project builds without a warning at once, and what can be run does what its table says.</summary>
[Collection(nameof(Matrix))]
public partial class TargetTests(Matrix matrix)
{
    [Fact]
    public void All_projects_build_without_a_warning()
    {
        matrix.Building.AssertClean();
    }

    [Fact]
    public void Net8_and_a_library_in_old_CSharp_that_it_uses()
    {
        Assert.Equal(
            [
                "400",
                "Mx 4230 InstitutionIsUnavailableOrBlocked (422 Unprocessable Entity): Institution is unavailable or blocked. See Institution Blocking Errors.",
                "RecordCouldNotBeSaved, NoCategoryContainedTheMinimumRequiredNumberOfTransactions, InstitutionIsUnavailableOrBlocked",
                "account locked 402",
                "unknown",
            ],
            matrix.LinesOf("Net8", framework: "net8.0"));
    }

    [Theory]
    [InlineData("Classic", "net472", "PlaidErrors")]
    [InlineData("Framework", "net472", "PlaidErrors", "MxErrors")]
    [InlineData("Standard", "netstandard2.0", "PlaidErrors")]
    [InlineData("Spans", "netstandard2.1", "PlaidErrors")]
    [InlineData("Spans", "netcoreapp3.1", "PlaidErrors")]
    [InlineData("Spans", "net6.0", "PlaidErrors")]
    [InlineData("Library", "netstandard2.0", "PlaidErrors")]
    [InlineData("Library", "net8.0", "PlaidErrors")]
    [InlineData("Library", "net10.0", "PlaidErrors")]
    public void A_library_has_its_catalogs_for_each_framework(string project, string framework, params string[] catalogs)
    {
        using FileStream assembly = File.OpenRead(matrix.Projects.AssemblyOf(project, project, framework));
        using var image = new PEReader(assembly);
        MetadataReader metadata = image.GetMetadataReader();
        foreach (string catalog in catalogs)
        {
            Assert.Contains(metadata.TypeDefinitions, handle => metadata.StringComparer.Equals(metadata.GetTypeDefinition(handle).Name, catalog));
        }
    }

    [Theory]
    [InlineData("Standard", "netstandard2.0", false)]
    [InlineData("Spans", "netcoreapp3.1", false)]
    [InlineData("Spans", "net6.0", true)]
    public void Converters_are_generated_where_System_Text_Json_can_read_keys_with_them(string project, string framework, bool isGenerated)
    {
        using FileStream assembly = File.OpenRead(matrix.Projects.AssemblyOf(project, project, framework));
        using var image = new PEReader(assembly);
        MetadataReader metadata = image.GetMetadataReader();

        Assert.Equal(isGenerated, metadata.TypeDefinitions.Any(handle => metadata.StringComparer.Equals(metadata.GetTypeDefinition(handle).Name, "ValueJsonConverter")));
    }

    [Fact]
    public void A_web_application_answers_with_the_error_beside_the_generators_of_the_SDK()
    {
        Assert.Equal(["402 account locked", "404 ", "200 {\"name\":\"AccountLocked\",\"of\":59}"], matrix.LinesOf("Web"));
    }

    [Fact]
    public void Every_generator_of_the_SDK_sees_code_that_is_written_before_the_compilation()
    {
        Assert.Equal(
            ["{\"member\":1205,\"code\":9999}", "1205", "1205: account locked", "<p>account locked</p>"],
            matrix.LinesOf("Hosted"));
    }

    [Fact]
    public void The_user_of_a_library_has_its_codes_and_a_catalog_of_its_own_without_naming_the_package()
    {
        Assert.Equal(
            ["AccountLocked: account locked", "True", "There is no such user.", "UserErrorCode, UserErrorCodeValue, UserErrors", "1205"],
            matrix.LinesOf("User"));
        Assert.Equal("User.User.ErrorCatalog.g.cs", Path.GetFileName(Assert.Single(matrix.Projects.GeneratedFiles("User"))));
    }

    [Fact]
    public void A_program_of_its_own_can_be_trimmed()
    {
        DotnetRun publishing = matrix.Projects.Publish("Trimmed");
        publishing.AssertClean();

        string assembly = Assert.Single(Directory.GetFiles(matrix.Projects.PathOf("Trimmed", "bin"), "Trimmed.dll", SearchOption.AllDirectories), IsPublished);
        Assert.True(new FileInfo(Path.Combine(Path.GetDirectoryName(assembly)!, "System.Private.CoreLib.dll")).Length < 8_000_000, "Nothing was trimmed.");
        Assert.Equal(
            [
                "AccountLocked 402",
                "Mx ChallengeQuestionExpired (404 Not Found): Challenge question expired. Please try again.",
                "59 27",
            ],
            DotnetRun.OfProgram(Path.ChangeExtension(assembly, OperatingSystem.IsWindows() ? ".exe" : null)).Lines);
    }

    [Fact]
    public void A_program_compiled_to_native_code_answers_every_kind_of_question()
    {
        DotnetRun publishing = matrix.Projects.Publish("Native");
        Assert.SkipWhen(LinkerIsMissing().IsMatch(publishing.Output), "There is no linker for native code on this machine.");
        publishing.AssertClean();

        string program = Assert.Single(
            Directory.GetFiles(matrix.Projects.PathOf("Native", "bin"), OperatingSystem.IsWindows() ? "Native.exe" : "Native", SearchOption.AllDirectories),
            IsPublished);
        string[] lines = DotnetRun.OfProgram(program).Lines;
        Assert.Equal(
            [
                "402 account locked",
                "True",
                "True AccountLocked",
                "True 1205",
                "True AccountLocked",
                "True AccountLocked",
                "True 1205",
                "False",
                "RecordCouldNotBeSaved, NoCategoryContainedTheMinimumRequiredNumberOfTransactions, InstitutionIsUnavailableOrBlocked",
                "True Gateway AUTH-005 SignatureDoesNotMatch (401 Unauthorized): The signature does not match.",
                "True größe",
                "Mx ChallengeQuestionExpired (404 Not Found): Challenge question expired. Please try again.",
                "RateLimited 5",
                "SignatureDoesNotMatch 5",
                "GatewayIsDown 5",
                "Größe 5",
                """{"member":1205,"code":1205,"inner":null,"codes":["1205",9999,null],"counts":{"1205":1}}""",
                """{"member":1610,"code":"nobody","inner":17,"codes":[],"counts":{}}""",
                "'9999' isn't an error code of the catalog 'Plaid'. To accept unknown codes, use PlaidErrorCodeValue.",
                "AccountLocked",
                "Plaid error 1205 (402): Try later.",
                "_OTHER",
            ],
            lines);
        Assert.Equal(DotnetRun.Of(Path.GetDirectoryName(program)!, Path.Combine("..", "Native.dll")).Lines, lines);
    }

    // What the targets of the native compiler say, on Linux and macOS and on Windows.
    [GeneratedRegex("Platform linker .*not found")]
    private static partial Regex LinkerIsMissing();

    private static bool IsPublished(string path) => Path.GetFileName(Path.GetDirectoryName(path)) == "publish";
}
