using System.Text;
using Compliance.Cli.Configuration;
using Compliance.Reporting;
using Compliance.Text;

namespace Compliance.Cli;

/// <summary>The process's own streams: always UTF-8, coloured only for a person who has not said no.</summary>
internal static class StandardStreams
{
    private const int PipeWidth = 100;
    private const int WidestUseful = 120;

    private static readonly UTF8Encoding Utf8 = new(encoderShouldEmitUTF8Identifier: false);

    /// <summary>Puts the context of a real run together.</summary>
    public static CliContext Open(IReadOnlyList<string> arguments, CancellationToken interrupted)
    {
        if (OperatingSystem.IsWindows())
        {
            Console.OutputEncoding = Utf8;
        }

        var configuration = new SettingsLookup(Environment.GetEnvironmentVariable, Environment.CurrentDirectory).Find(arguments);
        var language = LanguageChoice.Find(arguments, configuration.Settings.Language);
        return new CliContext(
            new StreamWriter(Console.OpenStandardOutput(), Utf8, bufferSize: 16384),
            new StreamWriter(Console.OpenStandardError(), Utf8) { AutoFlush = true },
            Console.OpenStandardOutput,
            language,
            configuration,
            Style(language, Console.IsOutputRedirected),
            Style(language, Console.IsErrorRedirected),
            TimeProvider.System,
            interrupted)
        {
            ShowsProgress = !Console.IsErrorRedirected && Environment.GetEnvironmentVariable("TERM") != "dumb",
            OpenInput = Console.OpenStandardInput,
        };
    }

    private static ConsoleReportOptions Style(Language language, bool isRedirected) => new()
    {
        Language = language,
        UseColor = !isRedirected && !HasValue("NO_COLOR") && Environment.GetEnvironmentVariable("TERM") != "dumb",
        Width = isRedirected ? PipeWidth : Math.Clamp(Console.WindowWidth, 0, WidestUseful),
    };

    private static bool HasValue(string variable) => !string.IsNullOrEmpty(Environment.GetEnvironmentVariable(variable));
}
