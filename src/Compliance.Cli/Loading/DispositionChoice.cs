namespace Compliance.Cli.Loading;

/// <summary>By what findings are disposed of.</summary>
/// <param name="Waivers">The file of waivers, or <see langword="null"/>.</param>
/// <param name="Baseline">The baseline, or <see langword="null"/>.</param>
internal sealed record DispositionChoice(string? Waivers, string? Baseline);
