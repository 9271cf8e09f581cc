using System.Globalization;
using System.Text;
using Compliance.Cli.Configuration;
using Compliance.Cli.Native;
using Compliance.Cli.Usage;
using Compliance.Reporting;
using Compliance.Text;

namespace Compliance.Cli;

/// <summary>The process's own streams: always UTF-8, coloured only for a person who has not said no. What does not arrive is an exception.</summary>
internal static class StandardStreams
{
    private const int PipeWidth = 100;
    private const int NarrowestUseful = 40;
    private const int WidestUseful = 120;

    private static readonly UTF8Encoding Utf8 = new(encoderShouldEmitUTF8Identifier: false);

    /// <summary>Puts the context of a real run together.</summary>
    public static CliContext Open(IReadOnlyList<string> arguments, CancellationToken interrupted)
    {
        if (OperatingSystem.IsWindows())
        {
            Console.OutputEncoding = Utf8;
        }

        var configuration = Configure(arguments);
        var language = LanguageChoice.Find(arguments, configuration.Settings.Language);
        var output = OpenOutput();
        return new CliContext(
            new StreamWriter(output, Utf8, bufferSize: 16384),
            new StreamWriter(StandardDescriptor.Open(StandardDescriptor.Error, "stderr"), Utf8) { AutoFlush = true },
            () => output,
            language,
            configuration,
            Style(language, Console.IsOutputRedirected),
            Style(language, Console.IsErrorRedirected),
            TimeProvider.System,
            interrupted)
        {
            ShowsProgress = !Console.IsErrorRedirected && Environment.GetEnvironmentVariable("TERM") != "dumb",
            Cache = CacheFolder.Find(Environment.GetEnvironmentVariable),
            Environment = Environment.GetEnvironmentVariable,
            OpenInput = Console.OpenStandardInput,
            HasInput = StandardDescriptor.IsOpen(StandardDescriptor.Input),
            StepSummary = Environment.GetEnvironmentVariable("GITHUB_STEP_SUMMARY") is { Length: > 0 } file ? file : null,
        };
    }

    /// <summary>Opens the bytes of standard output.</summary>
    public static Stream OpenOutput() => StandardDescriptor.Open(StandardDescriptor.Output, "stdout");

    /// <summary>Reports that standard output or standard error is closed, on the one that is not.</summary>
    /// <returns>Whether both are open.</returns>
    /// <remarks>To be called before anything else is opened: a file would get the number of the stream that is missing.</remarks>
    public static bool AreOpen(IReadOnlyList<string> arguments)
    {
        var (hasOutput, hasError) = (StandardDescriptor.IsOpen(StandardDescriptor.Output), StandardDescriptor.IsOpen(StandardDescriptor.Error));
        if (hasOutput && hasError)
        {
            return true;
        }

        if (hasOutput || hasError)
        {
            var mistake = hasError ? UsageErrors.StreamClosed("stdout", ">/dev/null") : UsageErrors.StreamClosed("stderr", "2>/dev/null");
            var language = HasFolder ? LanguageChoice.Find(arguments, Configure(arguments).Settings.Language) : LanguageOf(arguments);
            Print(mistake, language, hasError ? StandardDescriptor.Error : StandardDescriptor.Output);
        }

        return false;
    }

    /// <summary>Reports that the current folder is gone: neither settings nor what is named by a path from it can be found.</summary>
    /// <returns>Whether there is one.</returns>
    public static bool AreSomewhere(IReadOnlyList<string> arguments)
    {
        if (!HasFolder)
        {
            Print(UsageErrors.NoCurrentFolder(), LanguageOf(arguments), StandardDescriptor.Error);
            return false;
        }

        return true;
    }

    /// <summary>Gets the language that the command line or the environment names, before any settings are read.</summary>
    public static Language LanguageOf(IReadOnlyList<string> arguments) =>
        LanguageChoice.Find(arguments, new SettingsVariables(Environment.GetEnvironmentVariable, []).Read().Language);

    private static bool HasFolder
    {
        get
        {
            try
            {
                return Environment.CurrentDirectory.Length > 0;
            }
            catch (Exception e) when (e is IOException or UnauthorizedAccessException)
            {
                return false;
            }
        }
    }

    private static void Print(UsageError mistake, Language language, int descriptor)
    {
        using var stream = StandardDescriptor.Open(descriptor, "stderr");
        using var text = new StreamWriter(stream, Utf8);
        text.WriteLine(new LocalizedText($"错误：{mistake.Message.Zh}{mistake.Advice!.Zh}", $"error: {mistake.Message.En} {mistake.Advice.En}").In(language));
    }

    private static SettingsResult Configure(IReadOnlyList<string> arguments) =>
        new SettingsLookup(Environment.GetEnvironmentVariable, Environment.CurrentDirectory).Find(arguments);

    private static ConsoleReportOptions Style(Language language, bool isRedirected) => new()
    {
        Language = language,
        UseColor = !isRedirected && !HasValue("NO_COLOR") && Environment.GetEnvironmentVariable("TERM") != "dumb",
        Width = Columns() ?? (isRedirected ? PipeWidth : Math.Clamp(Console.WindowWidth, 0, WidestUseful)),
    };

    // What the user says is wide enough, also in a pipe; nothing is narrower than a word needs.
    private static int? Columns() => int.TryParse(Environment.GetEnvironmentVariable("COLUMNS"), NumberStyles.None, CultureInfo.InvariantCulture, out var columns) && columns > 0
        ? Math.Clamp(columns, NarrowestUseful, WidestUseful)
        : null;

    private static bool HasValue(string variable) => !string.IsNullOrEmpty(Environment.GetEnvironmentVariable(variable));
}
