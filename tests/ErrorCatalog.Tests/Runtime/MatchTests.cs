using Xunit;

namespace ErrorCatalog.Tests.Runtime;

/// <summary>What came over the wire, and the entry that fits it best.</summary>
public class MatchTests
{
    private readonly Catalog _catalog = Entries.Begin()
        .With("Blocked", "4230", "The institution is blocked.", 422)
        .With("Maintenance", "4230", "Down for maintenance.", 422)
        .With("MaintenanceOver503", "4230", "Down for maintenance.", 503)
        .With("BadRequest", "4000", "The request is bad.", 400)
        .With("BadDate", "4001", "The date is bad.", 400)
        .With("Locked", "4001", "Locked.", 423)
        .With("Forbidden", null, "Forbidden.", 403)
        .With("ForbiddenCode", "4030", "No rights.", 403)
        .With("NotFound", "4040", "Not found.", 404)
        .With("ListedSecond", "4090", "Conflict.", 409, 412)
        .With("GoneFirst", "4100", "Gone.", 410)
        .With("GoneVariant", "4100", "Gone for good.", 410)
        .With("NoStatus", "9000", "No status.")
        .With("NoText", "9001", "", 499)
        .Build();

    [Theory]
    [InlineData(422, "Down for maintenance.", "Maintenance")]
    [InlineData(503, "Down for maintenance.", "MaintenanceOver503")]
    [InlineData(422, "Something new.", "Blocked")]
    [InlineData(503, "Something new.", "MaintenanceOver503")]
    [InlineData(503, null, "MaintenanceOver503")]
    [InlineData(503, "The institution is blocked.", "Blocked")]
    [InlineData(418, null, "Blocked")]
    [InlineData(0, "", "Blocked")]
    public void Among_the_entries_of_a_code_the_message_decides_and_then_the_status(int httpStatus, string? message, string name)
    {
        Assert.Equal(name, _catalog.Match(httpStatus, "4230", message)?.Name);
    }

    [Fact]
    public void A_known_code_outweighs_a_message_and_a_status_of_others()
    {
        Assert.Equal("NotFound", _catalog.Match(422, "4040", "Down for maintenance.")?.Name);
    }

    [Theory]
    [InlineData(null)]
    [InlineData("")]
    [InlineData("5555")]
    [InlineData("4230 ")]
    public void Without_a_known_code_the_message_decides(string? code)
    {
        Assert.Equal("Locked", _catalog.Match(404, code, "Locked.")?.Name);
        Assert.Equal("NoStatus", _catalog.Match(0, code, "No status.")?.Name);
        Assert.Equal("Maintenance", _catalog.Match(400, code, "Down for maintenance.")?.Name);
        Assert.Equal("MaintenanceOver503", _catalog.Match(503, code, "Down for maintenance.")?.Name);
    }

    [Theory]
    [InlineData("LOCKED.")]
    [InlineData("  Locked.\r\n")]
    [InlineData("\u00A0locked.\t")]
    public void A_message_is_compared_without_regard_to_case_and_surrounding_white_space(string message)
    {
        Assert.Equal("Locked", _catalog.Match(0, null, message)?.Name);
        Assert.Equal("Locked", _catalog.Match(400, "4001", message)?.Name);
    }

    [Theory]
    [InlineData(null, null)]
    [InlineData("5555", "Something new.")]
    [InlineData("", " ")]
    public void Without_a_known_code_or_message_the_status_decides(string? code, string? message)
    {
        Assert.Equal("Forbidden", _catalog.Match(403, code, message)?.Name);
        Assert.Equal("NotFound", _catalog.Match(404, code, message)?.Name);
        Assert.Equal("ListedSecond", _catalog.Match(412, code, message)?.Name);
        Assert.Equal("GoneFirst", _catalog.Match(410, code, message)?.Name);
        Assert.Equal("Locked", _catalog.Match(423, code, message)?.Name);
    }

    [Theory]
    [InlineData(null, null)]
    [InlineData("5555", "Something new.")]
    public void A_status_that_several_codes_share_fits_none_of_them(string? code, string? message)
    {
        Assert.Null(_catalog.Match(400, code, message));
    }

    [Theory]
    [InlineData(0)]
    [InlineData(-1)]
    [InlineData(500)]
    public void A_status_of_no_entry_fits_nothing(int httpStatus)
    {
        Assert.Null(_catalog.Match(httpStatus, null, null));
        Assert.Null(_catalog.Match(httpStatus, "5555", "Something new."));
    }

    [Fact]
    public void An_empty_message_is_no_message_and_matches_no_entry_without_one()
    {
        Assert.Null(_catalog.Match(0, null, ""));
        Assert.Equal("NotFound", _catalog.Match(404, null, "")?.Name);
    }
}
