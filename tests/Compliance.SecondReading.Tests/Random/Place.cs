using Compliance.Types;

namespace Compliance.SecondReading.Tests.Random;

/// <summary>Something that a condition can name.</summary>
/// <param name="Path">How it is written.</param>
/// <param name="Type">Its type.</param>
internal sealed record Place(string Path, FactType Type);
