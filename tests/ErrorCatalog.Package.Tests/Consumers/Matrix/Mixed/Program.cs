using System;
using Library;
using Mixed;

Console.WriteLine(Failure.Find("1205")!.Message);
Console.WriteLine(MxErrorCode.RequiredParamsMissing.GetHttpStatus());
