using System;
using Bank;

var locked = (PlaidErrorCode)1205;
var declined = Enum.Parse<GatewayErrorCode>("CardDeclined");
var received = new PlaidErrorCodeValue("1205");

Console.WriteLine((int)locked == 1205);
Console.WriteLine(received == PlaidErrorCodeValue.Parse("1205"));
Console.WriteLine(received.ToString() == "1205" ? "same" : "other");
Console.WriteLine(declined.GetCode() == "card_declined");
Console.WriteLine(Rating.Of(locked) + Rating.Of(declined) + Rating.Ask(declined));

internal static class Rating
{
    public static int Of(PlaidErrorCode code)
    {
        switch ((int)code)
        {
            case 1205:
                return 1;
            case 1200:
            case 1206:
                return 2;
            default:
                return 3;
        }
    }

    public static int Of(GatewayErrorCode code)
        => code.GetCode() switch
        {
            "card_declined" => 10,
            "expired_card" or "rate_limited" => 20,
            _ => 30,
        };

    public static int Ask(GatewayErrorCode code) => string.Equals(code.GetCode(), "rate_limited", StringComparison.Ordinal) ? 100 : 200;
}
