using Compliance.Cli.Configuration;
using Compliance.Cli.Output;
using Compliance.Evaluation;
using Compliance.Reporting;
using Compliance.Reporting.Terminal;
using Compliance.Rules;
using Compliance.Text;

namespace Compliance.Cli;

/// <summary>What a command knows of the world around it. Commands read clock, streams and environment from here only.</summary>
/// <param name="Output">Where results go.</param>
/// <param name="Error">Where diagnostics and usage errors go.</param>
/// <param name="OpenOutput">Opens the bytes behind <paramref name="Output"/>.</param>
/// <param name="Language">The language chosen.</param>
/// <param name="Configuration">What is set by the environment and by a settings file.</param>
/// <param name="OutputStyle">Colour and width of <paramref name="Output"/>.</param>
/// <param name="ErrorStyle">Colour and width of <paramref name="Error"/>.</param>
/// <param name="Clock">What tells the day.</param>
/// <param name="Interrupted">Signals Ctrl-C.</param>
internal sealed record CliContext(
    TextWriter Output,
    TextWriter Error,
    Func<Stream> OpenOutput,
    Language Language,
    SettingsResult Configuration,
    ConsoleReportOptions OutputStyle,
    ConsoleReportOptions ErrorStyle,
    TimeProvider Clock,
    CancellationToken Interrupted)
{
    /// <summary>Gets the file that GitHub Actions shows as the summary of a step, or <see langword="null"/> outside of it.</summary>
    public string? StepSummary { get; init; }

    /// <summary>Gets the folder in which the precompiled form of rules is kept, or <see langword="null"/> for none.</summary>
    public string? Cache { get; init; }

    /// <summary>Gets a variable of the environment by which other programs are found.</summary>
    public Func<string, string?> Environment { get; init; } = static _ => null;

    /// <summary>Gets what is set before the command line says anything.</summary>
    public Settings Settings => Configuration.Settings;

    /// <summary>Gets what makes both engines of a rulebook, compared; <see langword="null"/> for the usual ones. Tests put engines that differ here.</summary>
    public Func<Rulebook, IComplianceEngine>? CreateBothEngines { get; init; }

    /// <summary>Gets whether a person watches <see cref="Error"/>, to whom the progress of long work can be shown.</summary>
    public bool ShowsProgress { get; init; }

    /// <summary>Gets the bytes of standard input.</summary>
    public Func<Stream> OpenInput { get; init; } = () => Stream.Null;

    /// <summary>Gets whether there is a standard input.</summary>
    public bool HasInput { get; init; } = true;

    /// <summary>Gets what a command calls that ends by itself, in order, once it is interrupted; others are ended after a moment (<see cref="PromptEnd"/>).</summary>
    public Action EndInOrder { get; init; } = static () => { };

    /// <summary>Gets the files the run has read, which no output may be.</summary>
    public InputFiles Inputs { get; } = InputsOf(Configuration);

    /// <summary>Creates a writer for results.</summary>
    public TerminalWriter Results() => new(Output, OutputStyle);

    /// <summary>Creates a writer for what went wrong.</summary>
    public TerminalWriter Errors() => new(Error, ErrorStyle);

    /// <summary>Writes one line about what could not be done and changes nothing.</summary>
    public void Warn(LocalizedText message) =>
        Errors().Paragraph(0, new LocalizedText($"警告：{message.Zh}", $"warning: {message.En}"), TerminalStyle.Doubtful);

    /// <summary>Writes one line that a reader should know and need not act on.</summary>
    public void Note(LocalizedText message) =>
        Errors().Paragraph(0, new LocalizedText($"提示：{message.Zh}", $"note: {message.En}"), TerminalStyle.Dim);

    /// <summary>Writes what went wrong as one line however long it is, for scripts that read the last one.</summary>
    public void FailInOneLine(LocalizedText message) =>
        Errors().Line(0, (new LocalizedText($"错误：{message.Zh}", $"error: {message.En}").In(Language), TerminalStyle.Bad));

    /// <summary>Writes one line about what went wrong.</summary>
    public void Fail(LocalizedText message) =>
        Errors().Paragraph(0, new LocalizedText($"错误：{message.Zh}", $"error: {message.En}"), TerminalStyle.Bad);

    private static InputFiles InputsOf(SettingsResult configuration)
    {
        var inputs = new InputFiles();
        if (configuration.File is { } file)
        {
            inputs.Add(file);
        }

        return inputs;
    }
}
