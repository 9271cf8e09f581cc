using System.Globalization;
using Compliance.Cli.Configuration;

namespace Compliance.Cli.Loading;

/// <summary>Tells from its name what a file in a folder of declarations is. The case of an extension does not matter.</summary>
internal static class DeclarationFiles
{
    /// <summary>The extensions of declarations.</summary>
    public static readonly string[] Extensions = [".yaml", ".yml", ".json", ".xlsx", ".xlsm"];

    // A stream stands alone; the others are tables that no reader knows.
    private static readonly string[] Unread = [".ndjson", ".jsonl", ".xls", ".xlsb", ".xltx", ".xltm", ".ods", ".fods", ".et", ".ett", ".numbers", ".tsv"];

    private static readonly string[] Workbooks = [".xlsx", ".xlsm"];

    private static readonly string[] Companions = [SettingsLookup.FileName, "waivers.yaml", "waivers.yml", "baseline.json"];

    /// <summary>Tells what a file is.</summary>
    /// <param name="path">Its path or name.</param>
    public static DeclarationFileKind KindOf(string path)
    {
        var name = Path.GetFileName(path);
        if (name.StartsWith("~$", StringComparison.Ordinal) || name.StartsWith(".~lock.", StringComparison.Ordinal))
        {
            return DeclarationFileKind.Lock;
        }

        if (path.EndsWith(".cases.yaml", StringComparison.Ordinal) || Companions.Contains(name, StringComparer.Ordinal))
        {
            return DeclarationFileKind.Companion;
        }

        return Has(path, ".csv") ? DeclarationFileKind.List
            : Has(path, Extensions) ? DeclarationFileKind.Declaration
            : Has(path, Unread) ? DeclarationFileKind.Unread
            : DeclarationFileKind.Other;
    }

    /// <summary>Determines whether a file is a workbook.</summary>
    public static bool IsWorkbook(string path) => Has(path, Workbooks);

    /// <summary>Determines whether a name is that of a workbook as the tool writes it.</summary>
    public static bool IsNewWorkbook(string path) => Has(path, ".xlsx");

    /// <summary>Determines whether a file is YAML.</summary>
    public static bool IsYaml(string path) => Has(path, ".yaml", ".yml");

    private static bool Has(string path, params ReadOnlySpan<string> extensions)
    {
        var extension = Path.GetExtension(path).ToLower(CultureInfo.InvariantCulture);
        return extensions.Contains(extension);
    }
}
