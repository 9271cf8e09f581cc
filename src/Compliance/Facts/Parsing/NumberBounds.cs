namespace Compliance.Facts.Parsing;

/// <summary>The least and the greatest value a number may have.</summary>
/// <param name="Minimum">The least, or <see langword="null"/> for no limit.</param>
/// <param name="Maximum">The greatest, or <see langword="null"/> for no limit.</param>
internal readonly record struct NumberBounds(decimal? Minimum, decimal? Maximum);
