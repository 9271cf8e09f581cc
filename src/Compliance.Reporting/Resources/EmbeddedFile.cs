using System.Reflection;

namespace Compliance.Reporting.Resources;

/// <summary>Reads text files embedded in an assembly.</summary>
internal static class EmbeddedFile
{
    public static string Read(Assembly assembly, string name)
    {
        using var stream = assembly.GetManifestResourceStream(name)
            ?? throw new InvalidOperationException($"The resource '{name}' is not embedded.");
        using var reader = new StreamReader(stream);
        return reader.ReadToEnd().ReplaceLineEndings("\n");
    }
}
