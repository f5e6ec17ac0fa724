using System;
using System.Threading.Tasks;
using Xunit;

namespace ErrorCatalog.Generator.Tests.Usage;

/// <summary>Casts of numbers, and methods that every enum has.</summary>
public class CallTests
{
    private const string Throw = "throw new ArgumentOutOfRangeException(nameof(number), number, \"The error code isn't defined.\")";

    [Theory]
    [InlineData("_ = {|EC0204:(PlaidErrorCode)number|};", "_ = PlaidErrors.TryParse(number, out var code2) ? code2 : " + Throw + ";")]
    [InlineData("code = {|EC0204:(PlaidErrorCode)number|}; maybe = {|EC0204:(PlaidErrorCode)(number)|};", "code = PlaidErrors.TryParse(number, out var code2) ? code2 : " + Throw + "; maybe = PlaidErrors.TryParse(number, out var code3) ? code3 : " + Throw + ";")]
    [InlineData("var parsed = {|EC0204:(PlaidErrorCode)number|}; _ = code.IsDefined() && code == parsed;", "var parsed = PlaidErrors.TryParse(number, out var code2) ? code2 : " + Throw + "; _ = code.IsDefined() && code == parsed;")]
    [InlineData("_ = ({|EC0204:(PlaidErrorCode)text.Length|}).ToString(\"D\");", "_ = (PlaidErrors.TryParse(text.Length, out var code2) ? code2 : throw new FormatException(\"The error code isn't defined.\")).ToString(\"D\");")]
    public async Task A_number_is_parsed_instead_of_cast(string statements, string expected)
    {
        foreach (UsageProject project in UsageProject.OfNumbers.Add(UsageProject.OldNumbers))
        {
            await project.Fixes(statements, expected);
        }
    }

    [Theory]
    [InlineData("_ = {|EC0204:(PlaidErrorCode)(long)number|};")]
    [InlineData("_ = {|EC0204:(PlaidErrorCode?)number|};")]
    [InlineData("System.Linq.Expressions.Expression<Func<int, PlaidErrorCode>> tree = n => {|EC0204:(PlaidErrorCode)n|};")]
    public async Task A_cast_has_no_fix_where_none_would_compile(string statements)
    {
        foreach (UsageProject project in UsageProject.OfNumbers)
        {
            await project.HasNoFix(statements);
        }
    }

    [Theory]
    [InlineData("_ = (PlaidErrorCode)(int)code;")]
    [InlineData("_ = (PlaidErrorCode)(object)code; _ = (PlaidErrorCode)Enum.ToObject(typeof(PlaidErrorCode), number);")]
    [InlineData("_ = (DayOfWeek)number;")]
    [InlineData("_ = (int)code;")]
    [InlineData("_ = Enum.IsDefined(typeof(PlaidErrorCode), number) && ((PlaidErrorCode)number).IsDefined() && PlaidErrors.TryGetMessage((PlaidErrorCode)number, out _);")]
    [InlineData("_ = (PlaidErrorCode)number == PlaidErrorCode.AccountLocked || (PlaidErrorCode)number is PlaidErrorCode.AccountLocked; switch ((PlaidErrorCode)number) { default: break; }")]
    [InlineData("var parsed = (PlaidErrorCode)number; if (!parsed.IsDefined()) { throw new FormatException(); } _ = parsed.GetMessage();")]
    [InlineData("PlaidErrorCode parsed; parsed = (PlaidErrorCode)number; Func<bool> isCode = () => PlaidErrors.TryGetMessage(parsed, out _);")]
    [InlineData("T Cast<T>(int n) where T : struct, Enum => (T)(object)n; _ = Cast<PlaidErrorCode>(number);")]
    public async Task Other_casts_are_left_alone(string statements)
    {
        foreach (UsageProject project in UsageProject.OfNumbers)
        {
            await project.Reports(statements);
        }
    }

    [Fact]
    public async Task A_cast_to_an_enum_of_hashes_is_a_warning()
    {
        foreach (UsageProject project in UsageProject.OfWords)
        {
            await project.Reports(
                "_ = {|EC0209:(GatewayErrorCode)number|};",
                "The values of 'GatewayErrorCode' are hashes of the codes, so the number is probably not a value of the enum. Keep the code as text, and call 'GatewayErrors.TryParse'.");
            await project.HasNoFix("_ = {|EC0209:(GatewayErrorCode)number|};");
        }
    }

    [Theory]
    [InlineData("_ = {|EC0205:Enum.TryParse<PlaidErrorCode>(text, out var c)|};", "_ = PlaidErrors.TryParse(text, out var c);", "TryParse")]
    [InlineData("_ = {|EC0205:Enum.TryParse(text, true, out PlaidErrorCode c)|};", "_ = PlaidErrors.TryParse(text, out PlaidErrorCode c);", "TryParse")]
    [InlineData("_ = {|EC0205:Enum.TryParse(text, true, out PlaidErrorCode c)|};", "_ = PlaidErrors.TryParseName(text, out PlaidErrorCode c);", null)]
    [InlineData(
        "_ = {|EC0205:Enum.Parse<PlaidErrorCode>(text)|};",
        "_ = PlaidErrors.TryParse(text, out var code2) ? code2 : throw new ArgumentOutOfRangeException(nameof(text), text, \"The error code isn't defined.\");",
        "TryParse")]
    [InlineData(
        "var c = {|EC0205:Enum.Parse<PlaidErrorCode>(\"AccountLocked\")|};",
        "var c = PlaidErrors.TryParseName(\"AccountLocked\", out var code2) ? code2 : throw new FormatException(\"The error code isn't defined.\");",
        null)]
    [InlineData(
        "_ = (PlaidErrorCode){|EC0205:Enum.Parse(typeof(PlaidErrorCode), text.Trim(), true)|};",
        "_ = PlaidErrors.TryParseName(text.Trim(), out var code2) ? code2 : throw new FormatException(\"The error code isn't defined.\");",
        "TryParseName")]
    [InlineData(
        "{|EC0205:Enum.Parse<PlaidErrorCode>(text.Trim())|}; void Check() => {|EC0205:Enum.Parse<PlaidErrorCode>(text.Trim())|};",
        "_ = PlaidErrors.TryParse(text.Trim(), out var code2) ? code2 : throw new FormatException(\"The error code isn't defined.\"); void Check() => _ = PlaidErrors.TryParse(text.Trim(), out var code3) ? code3 : throw new FormatException(\"The error code isn't defined.\");",
        null)]
    [InlineData("_ = {|EC0205:Enum.TryParse(text, false, out PlaidErrorCode c)|};", "_ = PlaidErrors.TryParse(text, out PlaidErrorCode c);", null)]
    public async Task A_text_is_parsed_as_a_code_or_a_name(string statements, string expected, string? method)
    {
        await UsageProject.OfNumbers[0].Fixes(statements, expected, method);
        await UsageProject.OfNumbers[1].Fixes(statements, expected, method);
    }

    [Theory]
    [InlineData("_ = {|EC0205:Enum.TryParse<PlaidErrorCode>(text, out var c)|};")]
    [InlineData("_ = {|EC0205:Enum.Parse(typeof(PlaidErrorCode), text)|};")]
    public async Task A_catalog_of_numbers_without_the_library_parses_no_text(string statements) => await UsageProject.OfNumbers[2].HasNoFix(statements);

    [Fact]
    public async Task A_catalog_of_words_parses_text_even_without_the_library()
    {
        foreach (UsageProject project in UsageProject.OfWords)
        {
            await project.Fixes("_ = {|EC0205:Enum.TryParse<GatewayErrorCode>(text, out var c)|};", "_ = GatewayErrors.TryParse(text, out var c);", "TryParse");
        }
    }

    [Fact]
    public async Task All_calls_are_fixed_at_once()
        => await UsageProject.OfNumbers[0].Fixes(
            "_ = {|EC0206:code.ToString()|} + {|EC0206:Enum.IsDefined(code)|} + {|EC0205:Enum.TryParse<PlaidErrorCode>(text, out _)|} + {|EC0205:Enum.TryParse<PlaidErrorCode>(\"UserMismatch\", out _)|};",
            "_ = code.GetName() + code.IsDefined() + PlaidErrors.TryParse(text, out _) + PlaidErrors.TryParseName(\"UserMismatch\", out _);");

    [Theory]
    [InlineData("_ = {|EC0206:code.ToString()|};", "_ = code.GetName();", "GetName")]
    [InlineData("_ = {|EC0206:code.ToString()|};", "_ = code.GetCode();", "GetCode")]
    [InlineData("_ = maybe?{|EC0206:.ToString()|};", "_ = maybe?.GetName();", "GetName")]
    [InlineData("_ = {|EC0206:Enum.GetName(typeof(PlaidErrorCode), code)|};", "_ = code.GetName();", "GetName")]
    [InlineData("_ = {|EC0206:Enum.GetName(number > 0 ? code : default)|};", "_ = (number > 0 ? code : default).GetName();", "GetName")]
    public async Task A_name_is_looked_up(string statements, string expected, string method)
    {
        await UsageProject.OfNumbers[0].Fixes(statements, expected, method);
        await UsageProject.OfNumbers[1].Fixes(statements, expected, method);
        await UsageProject.OfNumbers[2].Reports(statements.Replace("{|EC0206:", "", StringComparison.Ordinal).Replace("|}", "", StringComparison.Ordinal));
    }

    [Theory]
    [InlineData("_ = {|EC0206:Enum.IsDefined(typeof(PlaidErrorCode), code)|};", "_ = code.IsDefined();")]
    [InlineData("_ = {|EC0206:Enum.IsDefined(code)|};", "_ = code.IsDefined();")]
    [InlineData("_ = {|EC0206:Enum.IsDefined((PlaidErrorCode)number)|};", "_ = ((PlaidErrorCode)number).IsDefined();")]
    public async Task Defined_codes_are_looked_up(string statements, string expected)
    {
        foreach (UsageProject project in UsageProject.OfNumbers)
        {
            await project.Fixes(statements, expected);
        }
    }

    [Theory]
    [InlineData("_ = code.ToString(\"D\"); _ = $\"{code}\"; _ = number.ToString();")]
    [InlineData("_ = Enum.IsDefined(typeof(PlaidErrorCode), number); _ = Enum.GetName(typeof(PlaidErrorCode), number);")]
    [InlineData("_ = Enum.GetName(code) ?? \"?\"; _ = Enum.GetName(typeof(PlaidErrorCode), code)?.Length; _ = Enum.GetName(code) is null || null != Enum.GetName(code);")]
    [InlineData("System.Linq.Expressions.Expression<Func<PlaidErrorCode, bool>> tree = c => c.ToString() == text && Enum.IsDefined(c);")]
    [InlineData("_ = Enum.GetValues(typeof(PlaidErrorCode)); _ = Enum.Parse<DayOfWeek>(text); _ = DayOfWeek.Friday.ToString();")]
    public async Task Other_methods_are_left_alone(string statements)
    {
        foreach (UsageProject project in UsageProject.OfNumbers)
        {
            await project.Reports(statements);
        }
    }

    [Theory]
    [InlineData("", "default: break;", "'Negative' and 'UserMismatch'", false)]
    [InlineData("case PlaidErrorCode.UserMismatch: break;", "default: break;", "'Negative'", true)]
    [InlineData("case PlaidErrorCode.UserMismatch: break;", "", "'Negative'", true)]
    [InlineData("case PlaidErrorCode.UserMismatch: case PlaidErrorCode.Negative: break;", "", "", false)]
    [InlineData("case PlaidErrorCode.UserMismatch: case > PlaidErrorCode.AccountNotSetup: break;", "", "", false)]
    public async Task A_switch_that_lacks_one_member_is_reported(string more, string end, string missing, bool isReported)
    {
        const string Four = "case PlaidErrorCode.InvalidCredentials: case PlaidErrorCode.InvalidPassword: case PlaidErrorCode.AccountDisconnected when number > 1: case PlaidErrorCode.AccountLocked: case PlaidErrorCode.AccountNotSetup: break;";
        foreach (UsageProject project in UsageProject.OfNumbers)
        {
            string keyword = isReported ? "{|EC0207:switch|}" : "switch";
            string? message = isReported ? $"The switch handles all members of 'PlaidErrorCode' except {missing}. Add the missing cases." : null;
            await project.Reports($"{keyword} (code) {{ {Four} {more} {end} }}", message);
            if (project.HasRuntime)
            {
                await project.Reports($"{keyword} (value.Member) {{ {Four} {more} {end} }}", message);
            }
        }
    }

    [Fact]
    public async Task A_switch_expression_that_lacks_one_member_is_reported()
        => await UsageProject.OfNumbers[0].Reports(
            "_ = code {|EC0207:switch|} { PlaidErrorCode.InvalidCredentials or PlaidErrorCode.InvalidPassword => 1, PlaidErrorCode.AccountDisconnected or PlaidErrorCode.AccountLocked => 2, PlaidErrorCode.AccountNotSetup or PlaidErrorCode.UserMismatch => 3, _ => 4 };");

    [Fact]
    public async Task A_switch_over_few_members_may_be_meant()
        => await UsageProject.OfWords[0].Reports("switch (code) { case GatewayErrorCode.CardDeclined: case GatewayErrorCode.ExpiredCard: break; }");

    [Fact]
    public async Task A_switch_expression_over_all_members_has_no_warning()
    {
        const string All = "_ = code switch { GatewayErrorCode.CardDeclined => 1, GatewayErrorCode.ExpiredCard => 2, GatewayErrorCode.RateLimited => 3 };";
        foreach (UsageProject project in UsageProject.OfWords)
        {
            Assert.True(Assert.Single(await project.Compile(All, "CS8524")).IsSuppressed);
            Assert.All(await project.Compile("_ = number > 0 switch { true => DayOfWeek.Friday, false => 0 } switch { DayOfWeek.Sunday => 1, DayOfWeek.Monday => 1, DayOfWeek.Tuesday => 1, DayOfWeek.Wednesday => 1, DayOfWeek.Thursday => 1, DayOfWeek.Friday => 1, DayOfWeek.Saturday => 1 };", "CS8524"), diagnostic => Assert.False(diagnostic.IsSuppressed));
        }
    }
}
