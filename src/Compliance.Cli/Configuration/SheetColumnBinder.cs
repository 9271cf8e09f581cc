using System.Globalization;
using Compliance.Binding;
using Compliance.Diagnostics;
using Compliance.Syntax;
using Compliance.Text.Cultures;

namespace Compliance.Cli.Configuration;

/// <summary>Reads <c>columns</c> of a settings file: for each sheet its list, the row of its heads, and the fields of its columns.</summary>
internal sealed class SheetColumnBinder(DiagnosticBag diagnostics)
{
    /// <summary>Reads all sheets.</summary>
    public IReadOnlyList<SheetColumnSettings>? Bind(LocatedNode? node)
    {
        if (node is null)
        {
            return null;
        }

        if (node is MappingNode sheets)
        {
            return [.. sheets.Entries.Select(Sheet)];
        }

        diagnostics.Add(SettingsDiagnostics.SheetsExpected(node.Span));
        return [];
    }

    private SheetColumnSettings Sheet(MappingEntry entry)
    {
        var name = entry.Key.Text;
        if (IsNone(entry.Value))
        {
            return new(name, List: null, HeadRow: null, []);
        }

        if (MappingReader.Open(entry.Value, SettingsShapes.Sheet, diagnostics) is not { } reader)
        {
            return new(name, name, HeadRow: null, []);
        }

        var list = ScalarReading.Text(reader.Optional(SettingsWords.List), diagnostics) ?? name;
        var row = reader.Optional(SettingsWords.HeadRow) is { } number ? Row(number) : null;
        var fields = reader.Optional(SettingsWords.Fields) switch
        {
            null => [],
            MappingNode map => map.Entries.Select(e => KeyValuePair.Create(e.Key.Text, IsNone(e.Value) ? null : ScalarReading.Text(e.Value, diagnostics))).ToList(),
            var other => Unexpected(other),
        };
        reader.Finish();
        return new(name, list, row, fields);
    }

    private int? Row(LocatedNode node)
    {
        if (ScalarReading.Text(node, diagnostics) is { } text && int.TryParse(text, NumberStyles.None, CultureInfo.InvariantCulture, out var row) && row > 0)
        {
            return row;
        }

        diagnostics.Add(SettingsDiagnostics.RowExpected(node.Span));
        return null;
    }

    private List<KeyValuePair<string, string?>> Unexpected(LocatedNode node)
    {
        diagnostics.Add(SettingsDiagnostics.FieldsExpected(node.Span));
        return [];
    }

    private static bool IsNone(LocatedNode node) => node is ScalarNode { Style: ScalarStyle.Plain, Text: CommonWords.None or CommonWords.NoneZh };
}
