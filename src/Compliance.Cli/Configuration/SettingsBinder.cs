using System.Collections.Immutable;
using Compliance.Binding;
using Compliance.Cli.Cataloguing;
using Compliance.Cli.Checking;
using Compliance.Cli.Commands;
using Compliance.Cli.Output;
using Compliance.Cli.Printing;
using Compliance.Cli.Usage;
using Compliance.Diagnostics;
using Compliance.Findings;
using Compliance.Syntax;
using Compliance.Text;

namespace Compliance.Cli.Configuration;

/// <summary>Makes settings out of nodes.</summary>
internal sealed class SettingsBinder(SettingsPath paths, DiagnosticBag diagnostics)
{
    /// <summary>Binds a file; mistakes go to the diagnostics.</summary>
    public Settings Bind(LocatedNode root)
    {
        if (MappingReader.Open(root, SettingsShapes.File, diagnostics) is not { } reader)
        {
            return Settings.None;
        }

        var only = MappingReader.Open(reader.Optional(SettingsWords.Only), SettingsShapes.Choice, diagnostics);
        var settings = new Settings
        {
            Packs = Names(only, SettingsWords.Packs),
            RuleIds = Names(only, SettingsWords.RuleIds),
            Clauses = Names(only, SettingsWords.Clauses),
            Rules = Paths(reader, SettingsWords.Rules),
            UsesShipped = Word(reader.Optional(SettingsWords.ShippedRules), SettingsWords.Truths, SettingsWords.YesNo),
            Declarations = Paths(reader, SettingsWords.Declarations),
            Language = Word(reader.Optional(SettingsWords.Language), LanguageChoice.Words, SettingsWords.LanguageWord),
            Outputs = Outputs(reader),
            Waivers = File(reader.Optional(SettingsWords.Waivers)),
            Baseline = File(reader.Optional(SettingsWords.Baseline)),
            Columns = new SheetColumnBinder(diagnostics).Bind(reader.Optional(SettingsWords.Columns)),
            FailOn = Word(reader.Optional(SettingsWords.FailOn), FailLevels.Words, SettingsWords.Level),
            Catalogue = Address(reader.Optional(SettingsWords.Catalogue)),
            MaxListed = MostListed(reader.Optional(SettingsWords.MaxListed)),
            Strict = Word(reader.Optional(SettingsWords.Strict), SettingsWords.Truths, SettingsWords.YesNo),
            HorizonDays = ScalarReading.Days(reader.Optional(SettingsWords.Horizon), diagnostics),
        };
        only?.Finish();
        reader.Finish();
        return settings;
    }

    private string[]? Names(MappingReader? reader, Keyword key) => reader?.Optional(key) is { } node
        ? [.. Items(node).Select(Name).OfType<string>()]
        : null;

    private string? Name(LocatedNode node)
    {
        var text = ScalarReading.Text(node, diagnostics);
        if (text is not null && string.IsNullOrWhiteSpace(text))
        {
            diagnostics.Add(SettingsDiagnostics.EmptyName(node.Span));
            return null;
        }

        return text;
    }

    private T? Word<T>(LocatedNode? node, WordFor<T>[] words, LocalizedText what)
        where T : struct
    {
        if (ScalarReading.Text(node, diagnostics) is not { } text)
        {
            return null;
        }

        if (WordFor<T>.Find(words, text) is { } known)
        {
            return known.Meaning;
        }

        diagnostics.Add(ReaderDiagnostics.UnknownWord(node!.Span, what, text, WordFor<T>.WordsOf(words)));
        return null;
    }

    private Uri? Address(LocatedNode? node)
    {
        if (ScalarReading.Text(node, diagnostics) is not { } text)
        {
            return null;
        }

        if (!CatalogueAddress.TryParse(text, out var address))
        {
            diagnostics.Add(CatalogueDiagnostics.AddressExpected(node!.Span, text));
        }

        return address;
    }

    private ReportLimits? MostListed(LocatedNode? node)
    {
        if (ScalarReading.Text(node, diagnostics) is not { } text)
        {
            return null;
        }

        if (!MaxListed.TryParse(text, out var limits))
        {
            diagnostics.Add(SettingsDiagnostics.MostListedExpected(node!.Span, text));
        }

        return limits;
    }

    private string[]? Paths(MappingReader reader, Keyword key) => reader.Optional(key) is { } node
        ? [.. Items(node).Select(File).OfType<string>()]
        : null;

    private string[]? Outputs(MappingReader reader) => reader.Optional(SettingsWords.Outputs) is { } node
        ? [.. Items(node).Select(Output).OfType<string>()]
        : null;

    // One of them may stand without a list.
    private ImmutableArray<LocatedNode> Items(LocatedNode node) => node is ScalarNode ? [node] : ScalarReading.Items(node, diagnostics);

    private string? File(LocatedNode? node)
    {
        var text = ScalarReading.Text(node, diagnostics);
        if (text is not null && string.IsNullOrWhiteSpace(text))
        {
            diagnostics.Add(SettingsDiagnostics.EmptyPath(node!.Span));
            return null;
        }

        return text is null ? null : paths.Of(text);
    }

    private string? Output(LocatedNode node)
    {
        if (ScalarReading.Text(node, diagnostics) is not { } text)
        {
            return null;
        }

        var errors = new List<UsageError>();
        var choice = OutputChoice.Parse(text, PdfFormat.All, errors);
        foreach (var error in errors)
        {
            diagnostics.Add(SettingsDiagnostics.BadOutput(node.Span, error));
        }

        return choice?.File is { } file ? $"{text[..text.IndexOf('=', StringComparison.Ordinal)]}={paths.Of(file)}" : text;
    }
}
