using Compliance.Text;

namespace Compliance.Cli.Printing;

/// <summary>A Chromium, Chrome or Edge that prints pages.</summary>
/// <param name="path">Where the program is.</param>
internal sealed class Browser(string path)
{
    /// <summary>The variable of the environment that names it.</summary>
    public const string Variable = "COMPLIANCE_BROWSER";

    // In this order; the first that is there.
    private static readonly string[] Names =
        ["chromium", "chromium-browser", "google-chrome-stable", "google-chrome", "chrome", "microsoft-edge-stable", "microsoft-edge", "msedge", "chrome-headless-shell"];

    private static readonly string[] MacPlaces =
    [
        "/Applications/Chromium.app/Contents/MacOS/Chromium",
        "/Applications/Google Chrome.app/Contents/MacOS/Google Chrome",
        "/Applications/Microsoft Edge.app/Contents/MacOS/Microsoft Edge",
    ];

    private static readonly string[] WindowsFolders = ["ProgramFiles", "ProgramFiles(x86)", "LOCALAPPDATA"];

    private static readonly string[] WindowsPlaces = ["Chromium/Application/chrome.exe", "Google/Chrome/Application/chrome.exe", "Microsoft/Edge/Application/msedge.exe"];

    /// <summary>Gets what is said where there is none.</summary>
    public static LocalizedText Advice { get; } = new(
        $"安装 Chromium、Chrome 或 Edge，或用 --browser 或环境变量 {Variable} 指出浏览器程序；也可以写 -o html=FILE，再在浏览器里打印。按次序查找的名称：{string.Join(" ", Names)}。",
        $"Install Chromium, Chrome or Edge, or name the program with --browser or the variable {Variable}; or write -o html=FILE and print that in a browser. Looked for, in this order: {string.Join(" ", Names)}.");

    /// <summary>Gets where the program is.</summary>
    public string Path { get; } = path;

    /// <summary>Finds a browser: the one named, which must be there; else the first of the known names on the search path, or where systems install them.</summary>
    /// <param name="named">What the command line names, or <see langword="null"/>.</param>
    /// <param name="environment">Gets a variable of the environment.</param>
    /// <returns>The browser, or <see langword="null"/>.</returns>
    public static Browser? Find(string? named, Func<string, string?> environment)
    {
        var wanted = named ?? (environment(Variable) is { Length: > 0 } set ? set : null);
        var folders = environment(SearchPath.Variable);
        if (wanted is not null)
        {
            return File.Exists(wanted) ? new(System.IO.Path.GetFullPath(wanted)) : wanted.AsSpan().IndexOfAny('/', '\\') < 0 && SearchPath.Find(wanted, folders) is { } found ? new(found) : null;
        }

        return Names.Select(n => SearchPath.Find(n, folders)).Concat(Places(environment)).FirstOrDefault(p => p is not null && File.Exists(p)) is { } place ? new(place) : null;
    }

    /// <inheritdoc/>
    public override string ToString() => Path;

    private static IEnumerable<string> Places(Func<string, string?> environment) =>
        OperatingSystem.IsMacOS() ? MacPlaces
        : OperatingSystem.IsWindows() ? WindowsFolders.Select(environment).OfType<string>().SelectMany(f => WindowsPlaces.Select(p => System.IO.Path.Combine(f, p)))
        : [];
}
