namespace Compliance.Cli.Configuration;

/// <summary>Finds the value of an option before the command line is parsed.</summary>
internal static class NamedValue
{
    /// <summary>Gets the last value written as <c>--name value</c> or <c>--name=value</c>, or <see langword="null"/>.</summary>
    public static string? Find(IReadOnlyList<string> arguments, string option)
    {
        string? found = null;
        for (var i = 0; i < arguments.Count && arguments[i] != "--"; i++)
        {
            if (arguments[i] == option && i + 1 < arguments.Count)
            {
                found = arguments[i + 1];
            }
            else if (arguments[i].StartsWith($"{option}=", StringComparison.Ordinal))
            {
                found = arguments[i][(option.Length + 1)..];
            }
        }

        return found;
    }
}
