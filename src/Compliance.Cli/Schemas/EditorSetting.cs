using System.Collections.Immutable;
using System.Text;
using System.Text.Encodings.Web;
using System.Text.Json;
using Compliance.Authoring.Schemas;

namespace Compliance.Cli.Schemas;

/// <summary>The setting by which an editor finds the schemas: <c>yaml.schemas</c> of the YAML extension of VS Code, and of what else uses its language server.</summary>
internal static class EditorSetting
{
    private const string Pack = "<pack>/";

    // Files whose place rules do not say.
    private static readonly Dictionary<string, string[]> Usual = new(StringComparer.Ordinal)
    {
        ["waivers"] = ["waivers.yaml", "*.waivers.yaml"],
        ["settings"] = ["compliance.yaml"],
        ["declaration"] = ["declarations/*.yaml", "declarations/*.json", "*.declaration.yaml"],
    };

    /// <summary>Makes the setting.</summary>
    /// <param name="schemas">The schemas.</param>
    /// <param name="folder">The folder they lie in, as the editor's root sees it.</param>
    public static string Of(IEnumerable<AuthoringSchema> schemas, string folder)
    {
        var root = folder.Replace('\\', '/').TrimEnd('/');
        var lines = schemas.Select(s => $"    {Quoted($"{root}/{s.FileName}")}: [{string.Join(", ", Globs(s).Select(Quoted))}]").ToList();
        return new StringBuilder().Append("{\n  \"yaml.schemas\": {\n").AppendJoin(",\n", lines).Append("\n  }\n}\n").ToString();
    }

    private static string Quoted(string text) => $"\"{JsonEncodedText.Encode(text, JavaScriptEncoder.UnsafeRelaxedJsonEscaping)}\"";

    private static IEnumerable<string> Globs(AuthoringSchema schema)
    {
        ImmutableArray<string> patterns = schema.Patterns.IsEmpty ? [.. Usual[schema.Id]] : schema.Patterns;
        var globs = patterns.Select(p => $"**/{(p.StartsWith(Pack, StringComparison.Ordinal) ? p[Pack.Length..] : p)}");

        // The cases of a rule lie beside it.
        return schema.Id == "rule" ? globs.Append("!**/*.cases.yaml") : globs;
    }
}
