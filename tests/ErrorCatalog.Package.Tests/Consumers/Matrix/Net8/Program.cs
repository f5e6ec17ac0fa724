using Net8;

Console.WriteLine(MxErrorCode.RequiredParamsMissing.GetHttpStatus());
Console.WriteLine(MxErrors.TryParse("4230", out MxErrorCode code) ? code.GetEntry() : null);
Console.WriteLine(string.Join(", ", MxErrors.WithHttpStatus(422)));
Console.WriteLine(Standard.Lookup.Describe("1205"));
Console.WriteLine(Standard.Lookup.Describe("none"));
