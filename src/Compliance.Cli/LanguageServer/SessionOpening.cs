using System.Text.Json;
using Compliance.Authoring.Analysis;
using Compliance.Cli.Commands;
using Compliance.Cli.LanguageServer.Documents;
using Compliance.Cli.LanguageServer.Protocol;
using Compliance.Text;

namespace Compliance.Cli.LanguageServer;

/// <summary>Makes the session that a client asks for.</summary>
/// <param name="rules">Where rules come from by the command line and the settings.</param>
/// <param name="language">The language where the client names none.</param>
/// <param name="isLanguageGiven">Whether the command line or a setting names the language.</param>
internal sealed class SessionOpening(RulesChoice rules, Language language, bool isLanguageGiven)
{
    /// <summary>Makes the session.</summary>
    /// <param name="parameters">The parameters of <c>initialize</c>.</param>
    public Session Open(JsonElement parameters)
    {
        var options = parameters.Find("initializationOptions");
        string[] folders = [.. options.Items("rules").Where(f => f.ValueKind == JsonValueKind.String).Select(f => f.GetString()!)];
        var roots = parameters.Items("workspaceFolders").Select(f => f.TextOrNull("uri")).Append(parameters.TextOrNull("rootUri")).OfType<string>()
            .Select(DocumentNames.PathOf).Distinct(StringComparer.Ordinal).ToList();
        IReadOnlyList<string> named = folders.Length > 0 ? [.. folders.SelectMany(f => Path.IsPathRooted(f) ? [f] : roots.Select(r => Path.Combine(r, f)))] : rules.Folders;
        bool? shipped = options.Find("shipped").ValueKind switch
        {
            JsonValueKind.True => true,
            JsonValueKind.False => false,
            _ => rules.UsesShipped ? null : false,
        };
        var files = new RuleFolders(named, shipped).Find(roots);
        return new Session(new AuthoringWorkspace(files), LanguageOf(options, parameters), options.TextOrNull("docs"))
        {
            RefreshesLenses = parameters.Find("capabilities", "workspace", "codeLens", "refreshSupport").ValueKind == JsonValueKind.True,
        };
    }

    private Language LanguageOf(JsonElement options, JsonElement parameters) => options.TextOrNull("language") switch
    {
        "zh" => Language.Zh,
        "en" => Language.En,
        "both" => Language.Both,
        _ when isLanguageGiven => language,
        _ => parameters.TextOrNull("locale") is { } locale ? locale.StartsWith("zh", StringComparison.OrdinalIgnoreCase) ? Language.Zh : Language.En : language,
    };
}
