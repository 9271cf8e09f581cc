namespace Compliance.Cli.LanguageServer.Documents;

/// <summary>The paths of files by their addresses, and back.</summary>
internal static class DocumentNames
{
    /// <summary>The scheme of the files that come with the tool, which lie in no folder.</summary>
    public const string ShippedScheme = "compliance-shipped";

    private const string Shipped = $"{ShippedScheme}:/";

    /// <summary>Gets the path of an address: of a file where it lies, with forward slashes; of anything else the address.</summary>
    public static string PathOf(string uri)
    {
        if (uri.StartsWith(Shipped, StringComparison.Ordinal))
        {
            return Uri.UnescapeDataString(uri[Shipped.Length..]);
        }

        if (!Uri.TryCreate(uri, UriKind.Absolute, out var address) || !address.IsFile)
        {
            return uri;
        }

        // On Windows editors write "/c%3A/…".
        var path = Uri.UnescapeDataString(address.AbsolutePath);
        return path.Length > 2 && path[0] == '/' && char.IsAsciiLetter(path[1]) && path[2] == ':' ? $"{char.ToUpperInvariant(path[1])}{path[2..]}" : path;
    }

    /// <summary>Gets the address of a path.</summary>
    public static string UriOf(string path)
    {
        if (path.StartsWith('/') || (path.Length > 1 && path[1] == ':'))
        {
            return $"file://{(path[0] == '/' ? string.Empty : "/")}{string.Join('/', path.Split('/').Select(Uri.EscapeDataString))}";
        }

        return path.Contains(":/", StringComparison.Ordinal) || path.StartsWith("untitled:", StringComparison.Ordinal) ? path : $"{Shipped}{string.Join('/', path.Split('/').Select(Uri.EscapeDataString))}";
    }
}
