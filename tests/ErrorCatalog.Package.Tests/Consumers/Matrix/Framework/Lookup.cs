namespace Framework
{
    /// <summary>Uses the catalog in the language of its project.</summary>
    public static class Lookup
    {
        /// <summary>Gets the status of a code, or 0.</summary>
        public static int StatusOf(int code)
        {
            PlaidErrorCode known;
            return PlaidErrors.TryParse(code, out known) ? known.GetHttpStatus() : 0;
        }

        /// <summary>Gets the code of a response, in a project that doesn't refer to System.Net.Http.</summary>
        public static PlaidErrorCodeValue CodeOf(int status, byte[] body)
        {
            return PlaidErrors.Catalog.Match<PlaidErrorCodeValue>(status, body).Code;
        }
    }
}
