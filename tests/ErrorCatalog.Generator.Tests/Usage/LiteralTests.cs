using System.Threading.Tasks;
using Xunit;

namespace ErrorCatalog.Generator.Tests.Usage;

/// <summary>Literals that stand for members: what is reported, and what it's fixed to.</summary>
public class LiteralTests
{
    public static TheoryData<string, string> OfNumbers => new()
    {
        { "_ = {|EC0201:(PlaidErrorCode)1205|};", "_ = PlaidErrorCode.AccountLocked;" },
        { "_ = {|EC0201:(PlaidErrorCode)(-7)|};", "_ = PlaidErrorCode.Negative;" },
        { "_ = {|EC0201:(PlaidErrorCode?)1205|};", "_ = (PlaidErrorCode?)PlaidErrorCode.AccountLocked;" },
        { "_ = (int)code == {|EC0201:1205|};", "_ = code == PlaidErrorCode.AccountLocked;" },
        { "_ = {|EC0201:1205|} != (long)code;", "_ = PlaidErrorCode.AccountLocked != code;" },
        { "_ = (uint)code == {|EC0201:4294967289|};", "_ = code == PlaidErrorCode.Negative;" },
        { "_ = (int?)maybe == {|EC0201:1205|};", "_ = maybe == PlaidErrorCode.AccountLocked;" },
        { "_ = (int)code is {|EC0201:1205|} or {|EC0201:1206|};", "_ = code is PlaidErrorCode.AccountLocked or PlaidErrorCode.AccountNotSetup;" },
        { "_ = (int)code is not {|EC0201:1205|};", "_ = code is not PlaidErrorCode.AccountLocked;" },
        { "_ = (int)code is {|EC0201:1205|} or > 5000;", "_ = (int)code is (int)PlaidErrorCode.AccountLocked or > 5000;" },
        {
            "switch ((int)code) { case {|EC0201:1205|}: case {|EC0201:1206|} when number > 0: break; case (int)PlaidErrorCode.UserMismatch: break; default: break; }",
            "switch (code) { case PlaidErrorCode.AccountLocked: case PlaidErrorCode.AccountNotSetup when number > 0: break; case PlaidErrorCode.UserMismatch: break; default: break; }"
        },
        {
            "switch ((int)code) { case {|EC0201:1205|}: break; case {|EC0202:9999|}: break; }",
            "switch ((int)code) { case (int)PlaidErrorCode.AccountLocked: break; case 9999: break; }"
        },
        {
            "_ = (int)code switch { {|EC0201:1205|} => 1, {|EC0201:1206|} => 2, _ => 3 };",
            "_ = code switch { PlaidErrorCode.AccountLocked => 1, PlaidErrorCode.AccountNotSetup => 2, _ => 3 };"
        },
        {
            "_ = (int)code switch { {|EC0201:1205|} => 1, 0 => 2, _ => 3 };",
            "_ = (int)code switch { (int)PlaidErrorCode.AccountLocked => 1, 0 => 2, _ => 3 };"
        },
        { "_ = new[] { {|EC0201:(PlaidErrorCode)1205|}, {|EC0201:(PlaidErrorCode)1206|} };", "_ = new[] { PlaidErrorCode.AccountLocked, PlaidErrorCode.AccountNotSetup };" },

        {
            "switch ((int)code) { case {|EC0201:1205|}: goto case 1206; case {|EC0201:1206|}: switch (number) { case 1: goto case 2; case 2: break; } break; }",
            "switch (code) { case PlaidErrorCode.AccountLocked: goto case PlaidErrorCode.AccountNotSetup; case PlaidErrorCode.AccountNotSetup: switch (number) { case 1: goto case 2; case 2: break; } break; }"
        },

        // These are never equal.
        { "_ = code.Equals({|EC0201:1205|});", "_ = code.Equals(PlaidErrorCode.AccountLocked);" },
        { "_ = maybe.Equals({|EC0201:1205|});", "_ = maybe.Equals(PlaidErrorCode.AccountLocked);" },
        { "_ = object.Equals({|EC0201:\"1205\"|}, code);", "_ = object.Equals(PlaidErrorCode.AccountLocked, code);" },

        // These don't compile.
        { "_ = code == {|EC0201:1205|};", "_ = code == PlaidErrorCode.AccountLocked;" },
        { "_ = {|EC0201:1205|} == code;", "_ = PlaidErrorCode.AccountLocked == code;" },
        { "switch (code) { case {|EC0201:1205|}: break; }", "switch (code) { case PlaidErrorCode.AccountLocked: break; }" },
        { "_ = code switch { {|EC0201:1205|} => 1, _ => 2 };", "_ = code switch { PlaidErrorCode.AccountLocked => 1, _ => 2 };" },
        { "_ = code is {|EC0201:1205|} or {|EC0201:1206|};", "_ = code is PlaidErrorCode.AccountLocked or PlaidErrorCode.AccountNotSetup;" },
        { "PlaidErrorCode c = {|EC0201:1205|};", "PlaidErrorCode c = PlaidErrorCode.AccountLocked;" },
        { "PlaidErrorCode? c = {|EC0201:-7|};", "PlaidErrorCode? c = PlaidErrorCode.Negative;" },
        { "code = {|EC0201:1205|};", "code = PlaidErrorCode.AccountLocked;" },
        { "void Handle(PlaidErrorCode c) { } Handle({|EC0201:1205|});", "void Handle(PlaidErrorCode c) { } Handle(PlaidErrorCode.AccountLocked);" },
        { "void Handle(int i, PlaidErrorCode c) { } Handle(c: {|EC0201:1205|}, i: 1205);", "void Handle(int i, PlaidErrorCode c) { } Handle(c: PlaidErrorCode.AccountLocked, i: 1205);" },
        { "PlaidErrorCode Next() { return {|EC0201:1205|}; }", "PlaidErrorCode Next() { return PlaidErrorCode.AccountLocked; }" },
        { "PlaidErrorCode Next() => {|EC0201:1205|};", "PlaidErrorCode Next() => PlaidErrorCode.AccountLocked;" },
        { "_ = code == {|EC0201:\"1205\"|};", "_ = code == PlaidErrorCode.AccountLocked;" },
        { "_ = new System.Collections.Generic.Dictionary<PlaidErrorCode, int> { { {|EC0201:1205|}, 1 } };", "_ = new System.Collections.Generic.Dictionary<PlaidErrorCode, int> { { PlaidErrorCode.AccountLocked, 1 } };" },
        { "_ = new System.Collections.Generic.Dictionary<PlaidErrorCode, int> { [{|EC0201:1205|}] = 1 };", "_ = new System.Collections.Generic.Dictionary<PlaidErrorCode, int> { [PlaidErrorCode.AccountLocked] = 1 };" },
        { "PlaidErrorCode[] c = [{|EC0201:1205|}, {|EC0201:1206|}];", "PlaidErrorCode[] c = [PlaidErrorCode.AccountLocked, PlaidErrorCode.AccountNotSetup];" },
        { "System.Collections.Generic.List<PlaidErrorCode> c = [{|EC0201:1205|}];", "System.Collections.Generic.List<PlaidErrorCode> c = [PlaidErrorCode.AccountLocked];" },
        { "PlaidErrorCode[] c = { {|EC0201:1205|} };", "PlaidErrorCode[] c = { PlaidErrorCode.AccountLocked };" },
        { "(int, PlaidErrorCode) pair = (1206, {|EC0201:1205|});", "(int, PlaidErrorCode) pair = (1206, PlaidErrorCode.AccountLocked);" },
        { "void Handle(int i, params PlaidErrorCode[] c) { } Handle(1206, {|EC0201:1205|}, {|EC0201:1206|});", "void Handle(int i, params PlaidErrorCode[] c) { } Handle(1206, PlaidErrorCode.AccountLocked, PlaidErrorCode.AccountNotSetup);" },
        { "_ = new System.Collections.Generic.List<PlaidErrorCode> { {|EC0201:1205|} };", "_ = new System.Collections.Generic.List<PlaidErrorCode> { PlaidErrorCode.AccountLocked };" },
    };

    public static TheoryData<string, string> OfReceivedNumbers => new()
    {
        { "_ = code.GetCode() == {|EC0201:\"1205\"|};", "_ = code == PlaidErrorCode.AccountLocked;" },
        { "_ = maybe?.GetCode() != {|EC0201:\"1205\"|};", "_ = maybe != PlaidErrorCode.AccountLocked;" },
        { "_ = value.Member?.GetCode() == {|EC0201:\"1205\"|};", "_ = value.Member == PlaidErrorCode.AccountLocked;" },
        { "_ = value == new PlaidErrorCodeValue({|EC0201:\"1205\"|});", "_ = value == PlaidErrorCode.AccountLocked;" },
        { "_ = value != PlaidErrorCodeValue.Parse({|EC0201:\"1205\"|});", "_ = value != PlaidErrorCode.AccountLocked;" },
        { "_ = value.Equals(new PlaidErrorCodeValue({|EC0201:\"1205\"|}));", "_ = value.Equals(PlaidErrorCode.AccountLocked);" },
        { "_ = value.Equals({|EC0201:\"1205\"|});", "_ = value.Equals(PlaidErrorCode.AccountLocked);" },
        { "_ = value.ToString() == {|EC0201:\"1205\"|};", "_ = value == PlaidErrorCode.AccountLocked;" },
        { "_ = !string.Equals(value.ToString(), {|EC0201:\"1205\"|}) && number > 0;", "_ = value != PlaidErrorCode.AccountLocked && number > 0;" },
        {
            "switch (code.GetCode()) { case {|EC0201:\"1205\"|}: break; case {|EC0201:\"1206\"|}: break; }",
            "switch (code) { case PlaidErrorCode.AccountLocked: break; case PlaidErrorCode.AccountNotSetup: break; }"
        },
        {
            "switch (value.ToString()) { case {|EC0201:\"1205\"|}: break; case {|EC0201:\"1206\"|}: break; }",
            "switch (value.Member) { case PlaidErrorCode.AccountLocked: break; case PlaidErrorCode.AccountNotSetup: break; }"
        },
        { "_ = value == {|EC0201:\"1205\"|} || value == {|EC0201:1206|};", "_ = value == PlaidErrorCode.AccountLocked || value == PlaidErrorCode.AccountNotSetup;" },
        { "PlaidErrorCodeValue v = {|EC0201:\"1205\"|};", "PlaidErrorCodeValue v = PlaidErrorCode.AccountLocked;" },
        { "void Handle(PlaidErrorCodeValue v) { } Handle({|EC0201:1205|});", "void Handle(PlaidErrorCodeValue v) { } Handle(PlaidErrorCode.AccountLocked);" },
        { "PlaidErrorCodeValue? v = value; switch (v) { case {|EC0201:\"1205\"|}: break; }", "PlaidErrorCodeValue? v = value; switch (v?.Member) { case PlaidErrorCode.AccountLocked: break; }" },
        { "switch (value) { case {|EC0201:\"1205\"|}: break; }", "switch (value.Member) { case PlaidErrorCode.AccountLocked: break; }" },
    };

    public static TheoryData<string, string> OfWords => new()
    {
        { "_ = code.GetCode() == {|EC0201:\"card_declined\"|};", "_ = code == GatewayErrorCode.CardDeclined;" },
        { "_ = {|EC0201:\"card_declined\"|} != GatewayErrors.GetCode(code);", "_ = GatewayErrorCode.CardDeclined != code;" },
        { "if (string.Equals(code.GetCode(), {|EC0201:\"card_declined\"|})) { }", "if (code == GatewayErrorCode.CardDeclined) { }" },
        { "if (!string.Equals({|EC0201:\"card_declined\"|}, code.GetCode(), StringComparison.Ordinal)) { }", "if (code != GatewayErrorCode.CardDeclined) { }" },
        { "_ = string.Equals(code.GetCode(), {|EC0201:\"card_declined\"|}) ? 1 : 2;", "_ = code == GatewayErrorCode.CardDeclined ? 1 : 2;" },
        { "_ = code.GetCode().Equals({|EC0201:\"card_declined\"|}).ToString();", "_ = (code == GatewayErrorCode.CardDeclined).ToString();" },
        { "_ = {|EC0201:\"card_declined\"|}.Equals(code.GetCode());", "_ = code == GatewayErrorCode.CardDeclined;" },
        {
            "_ = string.Equals(code.GetCode(), {|EC0201:\"card_declined\"|}, StringComparison.OrdinalIgnoreCase);",
            "_ = string.Equals(code.GetCode(), GatewayErrors.Codes.CardDeclined, StringComparison.OrdinalIgnoreCase);"
        },
        {
            "switch (code.GetCode()) { case {|EC0201:\"card_declined\"|}: break; case GatewayErrors.Codes.ExpiredCard: break; default: break; }",
            "switch (code) { case GatewayErrorCode.CardDeclined: break; case GatewayErrorCode.ExpiredCard: break; default: break; }"
        },
        {
            "_ = code.GetCode() switch { {|EC0201:\"card_declined\"|} => 1, { Length: 3 } => 2, _ => 3 };",
            "_ = code.GetCode() switch { GatewayErrors.Codes.CardDeclined => 1, { Length: 3 } => 2, _ => 3 };"
        },
        { "_ = code.GetCode() is {|EC0201:\"card_declined\"|} or {|EC0201:\"rate_limited\"|};", "_ = code is GatewayErrorCode.CardDeclined or GatewayErrorCode.RateLimited;" },
        { "_ = code == {|EC0201:\"card_declined\"|};", "_ = code == GatewayErrorCode.CardDeclined;" },
        { "GatewayErrorCode c = {|EC0201:\"card_declined\"|};", "GatewayErrorCode c = GatewayErrorCode.CardDeclined;" },
    };

    [Theory]
    [MemberData(nameof(OfNumbers))]
    public async Task A_number_becomes_the_member(string statements, string expected)
    {
        foreach (UsageProject project in UsageProject.OfNumbers)
        {
            await project.Fixes(statements, expected);
        }
    }

    [Theory]
    [MemberData(nameof(OfReceivedNumbers))]
    public async Task A_text_becomes_the_member_of_its_number(string statements, string expected)
    {
        await UsageProject.OfNumbers[0].Fixes(statements, expected);
        await UsageProject.OfNumbers[1].Fixes(statements, expected);
    }

    [Theory]
    [MemberData(nameof(OfWords))]
    public async Task A_word_becomes_the_member(string statements, string expected)
    {
        foreach (UsageProject project in UsageProject.OfWords)
        {
            await project.Fixes(statements, expected);
        }
    }

    [Theory]
    [InlineData("_ = {|EC0202:(PlaidErrorCode)9999|};", "'9999' isn't a code in 'PlaidErrorCode'. Correct the literal, or add the code to the table.")]
    [InlineData("_ = (int)code == {|EC0202:2105|};", "'2105' isn't a code in 'PlaidErrorCode'. Did you mean '1205' ('AccountLocked')? Otherwise, add the code to the table.")]
    [InlineData("_ = (int)code is {|EC0202:9999|};", null)]
    [InlineData("_ = code.Equals({|EC0202:9999|});", null)]
    [InlineData("_ = code.Equals({|EC0202:0|});", null)]
    [InlineData("_ = code == {|EC0202:9999|};", null)]
    [InlineData("code = {|EC0202:9999|};", null)]
    public async Task A_number_in_no_row_is_reported(string statements, string? message)
    {
        foreach (UsageProject project in UsageProject.OfNumbers)
        {
            await project.Reports(statements, message);
            await project.HasNoFix(statements);
        }
    }

    [Theory]
    [InlineData("_ = code.GetCode() == {|EC0202:\"nope\"|};", "'nope' isn't a code in 'GatewayErrorCode'. Correct the literal, or add the code to the table.")]
    [InlineData("_ = code.GetCode() == {|EC0202:\"card_decline\"|};", "'card_decline' isn't a code in 'GatewayErrorCode'. Did you mean 'card_declined' ('CardDeclined')? Otherwise, add the code to the table.")]
    [InlineData("switch (code.GetCode()) { case {|EC0202:\"nope\"|}: break; }", null)]
    [InlineData("_ = {|EC0202:(GatewayErrorCode)402|};", null)]
    [InlineData("_ = code == {|EC0202:@\"card_decline\"|};", "'card_decline' isn't a code in 'GatewayErrorCode'. Did you mean 'card_declined' ('CardDeclined')? Otherwise, add the code to the table.")]
    [InlineData("_ = code == {|EC0202:\"a\\nb\"|};", "'a\\nb' isn't a code in 'GatewayErrorCode'. Correct the literal, or add the code to the table.")]
    public async Task A_word_in_no_row_is_reported(string statements, string? message)
    {
        foreach (UsageProject project in UsageProject.OfWords)
        {
            await project.Reports(statements, message);
        }
    }

    [Theory]
    [InlineData("_ = new GatewayErrorCodeValue({|EC0203:\"nope\"|});")]
    [InlineData("_ = GatewayErrorCodeValue.Parse({|EC0203:\"nope\"|});")]
    [InlineData("_ = GatewayErrors.TryParse({|EC0203:\"nope\"|}, out _);")]
    [InlineData("_ = value.ToString() == {|EC0203:\"nope\"|};")]
    [InlineData("_ = value == new GatewayErrorCodeValue({|EC0203:\"nope\"|});")]
    [InlineData("_ = new GatewayErrorCodeValue(\"card_declined\");")]
    [InlineData("_ = GatewayErrors.TryParse(\"card_declined\", out _);")]
    public async Task An_unknown_code_is_reported_if_the_project_wants_it(string statements)
    {
        await UsageProject.OfWords[0].Reports(statements);
        await UsageProject.OfWords[1].Reports(statements);
    }

    [Theory]
    [InlineData("_ = number == 1205;")]
    [InlineData("_ = text == \"1205\";")]
    [InlineData("switch (number) { case 1205: break; }")]
    [InlineData("_ = code == 0;")]
    [InlineData("_ = (PlaidErrorCode)0;")]
    [InlineData("_ = (int)code == 0;")]
    [InlineData("_ = (int)code >= 1200 && (int)code < 1300;")]
    [InlineData("_ = (int)code is >= 1200 and < 1300;")]
    [InlineData("_ = code >= (PlaidErrorCode)1205 && code < (PlaidErrorCode)1300 || code is > (PlaidErrorCode)1205 || maybe >= (PlaidErrorCode)1200;")]
    [InlineData("void Handle(int i, PlaidErrorCode c = PlaidErrorCode.AccountLocked, PlaidErrorCode? d = PlaidErrorCode.AccountNotSetup) { } Handle(1);")]
    [InlineData("_ = maybe.Equals(null) || number.Equals(1205) || text.Equals(\"1205\") || object.Equals(number, 1205);")]
    [InlineData("const int Locked = 1205; _ = (PlaidErrorCode)Locked;")]
    [InlineData("const int Locked = 1205; _ = (int)code == Locked;")]
    [InlineData("_ = (PlaidErrorCode)(1200 + 5);")]
    [InlineData("_ = (int)code + 1205;")]
    [InlineData("_ = (code & (PlaidErrorCode)1) == 0 || (byte)code == 181 || (short)code == 1205 || (object)code is 1205;")]
    [InlineData("_ = (int)code == number + 1205;")]
    [InlineData("_ = (number == 1205 ? code : default) == code;")]
    [InlineData("_ = code.GetHashCode() == 1205;")]
    [InlineData("_ = (int)(DayOfWeek)number == 3; _ = (DayOfWeek)3;")]
    [InlineData("_ = code == PlaidErrorCode.AccountLocked;")]
    [InlineData("void Handle(int i) { } Handle(1205); Handle(\"1205\");")]
    [InlineData("void Handle(int i) { } Handle((int)code); Missing(1205, \"1205\");")]
    [InlineData("code = 0;")]
    [InlineData("_ = new { Code = 1205, Text = \"1205\" };")]
    [InlineData("_ = $\"{code}: 1205\";")]
    public async Task Other_literals_are_left_alone(string statements)
    {
        foreach (UsageProject project in UsageProject.OfNumbers)
        {
            await project.Reports(statements);
        }
    }

    [Theory]
    [InlineData("_ = code.GetCode() == \"\";")]
    [InlineData("_ = code.GetMessage() == \"card_declined\";")]
    [InlineData("_ = code.GetCode().Contains(\"card\");")]
    [InlineData("_ = string.Equals(code.GetCode(), \"CARD_DECLINED\", StringComparison.OrdinalIgnoreCase);")]
    [InlineData("_ = string.Equals(text, \"card_declined\");")]
    public async Task Other_texts_are_left_alone(string statements)
    {
        foreach (UsageProject project in UsageProject.OfWords)
        {
            await project.Reports(statements);
        }
    }
}
