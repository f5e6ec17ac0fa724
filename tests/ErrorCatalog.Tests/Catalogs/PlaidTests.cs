using System;
using System.Globalization;
using System.Linq;
using Xunit;

namespace ErrorCatalog.Tests.Catalogs;

/// <summary>Adds what is known of Plaid's page.</summary>
public class PlaidTests() : CodeTests<PlaidErrorCode>(All)
{
    private static readonly Lookups<PlaidErrorCode> All = new(
        PlaidErrors.Catalog,
        PlaidErrors.IsDefined,
        PlaidErrors.GetEntry,
        PlaidErrors.TryGetEntry,
        PlaidErrors.GetHttpStatus,
        PlaidErrors.TryGetHttpStatus,
        PlaidErrors.TryParse,
        PlaidErrors.TryParse,
        PlaidErrors.TryParse,
        PlaidErrors.TryParseName,
        PlaidErrors.WithHttpStatus,
        [
            new(PlaidErrors.GetMessage, PlaidErrors.TryGetMessage, entry => entry.Message),
            new(PlaidErrors.GetResolution, PlaidErrors.TryGetResolution, entry => entry.Resolution),
            new(PlaidErrors.GetName, PlaidErrors.TryGetName, entry => entry.Name),
            new(PlaidErrors.GetCode, PlaidErrors.TryGetCode, entry => entry.Code),
        ]);

    [Fact]
    public void A_member_has_the_number_of_its_code()
    {
        Assert.Equal(59, Enum.GetValues<PlaidErrorCode>().Length);
        Assert.All(PlaidErrors.Catalog, entry => Assert.Equal(entry.Code, ((int)Enum.Parse<PlaidErrorCode>(entry.Name)).ToString(CultureInfo.InvariantCulture)));
    }

    [Fact]
    public void The_members_are_declared_in_the_order_of_their_codes_while_the_catalog_keeps_the_order_of_the_page()
    {
        string[] declared = [.. typeof(PlaidErrorCode).GetFields().Where(field => field.IsLiteral).OrderBy(field => field.MetadataToken).Select(field => field.Name)];

        Assert.Equal(Enum.GetNames<PlaidErrorCode>(), declared);
        Assert.Equal(["1206", "1212", "1207"], PlaidErrors.Catalog.Skip(25).Take(3).Select(entry => entry.Code));
    }

    [Fact]
    public void Codes_with_one_message_take_their_number_into_their_names()
    {
        Assert.Equal(1105, (int)PlaidErrorCode.BadAccessToken1105);
        Assert.Equal(1106, (int)PlaidErrorCode.BadAccessToken1106);
        Assert.Equal(1107, (int)PlaidErrorCode.BadAccessToken1107);
        Assert.Equal(1104, (int)PlaidErrorCode.UnauthorizedProduct1104);
        Assert.Equal(1109, (int)PlaidErrorCode.UnauthorizedProduct1109);
        Assert.Equal(1108, (int)PlaidErrorCode.InvalidType1108);
        Assert.Equal(1503, (int)PlaidErrorCode.InvalidType1503);
        Assert.Equal(1210, (int)PlaidErrorCode.AccountNotSupported1210);
        Assert.Equal(1211, (int)PlaidErrorCode.AccountNotSupported1211);
        Assert.Equal(9, Enum.GetNames<PlaidErrorCode>().Count(name => char.IsDigit(name[^1])));
    }

    [Fact]
    public void A_number_is_parsed_when_it_is_a_code()
    {
        for (int number = -10; number < 2_500; number++)
        {
            bool isCode = PlaidErrors.Catalog.Any(entry => entry.Code == number.ToString(CultureInfo.InvariantCulture));

            Assert.Equal(isCode, PlaidErrors.TryParse(number, out PlaidErrorCode code));
            Assert.Equal(isCode ? number : 0, (int)code);
        }
    }

    [Fact]
    public void An_institution_that_does_not_respond_comes_with_402_though_its_neighbours_come_with_404()
    {
        Assert.Equal(402, PlaidErrorCode.InstitutionNotResponding.GetHttpStatus());
        Assert.Equal(404, PlaidErrorCode.UnableToFindInstitution.GetHttpStatus());
    }

    [Fact]
    public void Ten_codes_come_with_404_in_ascending_order()
    {
        int[] expected = [1300, 1301, 1401, 1500, 1501, 1600, 1601, 1605, 1606, 1610];

        Assert.Equal(expected, PlaidErrors.WithHttpStatus(404).Select(code => (int)code));
    }

    [Fact]
    public void A_member_reads_as_the_words_of_its_message()
    {
        Assert.Equal("account locked", PlaidErrors.Messages.AccountLocked);
        Assert.Equal(PlaidErrorCode.InvalidJsonMapping, (PlaidErrorCode)1505);
        Assert.Equal("invalid JSON mapping", PlaidErrorCode.InvalidJsonMapping.GetMessage());
        Assert.Equal("Plaid 1205 AccountLocked (402 Payment Required): account locked", PlaidErrorCode.AccountLocked.GetEntry().ToString());
        Assert.Equal("Plaid (59 entries)", PlaidErrors.Catalog.ToString());
    }
}
