namespace Compliance.Conditions.Binding;

/// <summary>One name of a dotted path.</summary>
/// <param name="Name">The name as written.</param>
/// <param name="Start">Where it begins in the text of the scalar.</param>
internal readonly record struct PathSegment(string Name, int Start);
